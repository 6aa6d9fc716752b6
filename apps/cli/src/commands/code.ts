import { EXIT, type ExitCode, ParallaxError } from '@parallax/model'
import type { Command, Given, Terminal } from '../command.ts'
import { codeCorrect } from './code-correct.ts'
import { codeSample } from './code-sample.ts'
import { codeScore } from './code-score.ts'

/** The three things people do with a run: check a sample of it, have the checks scored, note a correction. */
const TASKS: Readonly<Record<string, (given: Given, terminal: Terminal) => Promise<ExitCode>>> = {
  sample: codeSample,
  score: codeScore,
  correct: codeCorrect,
}

export const code: Command = {
  arguments: [
    { name: '<task>', description: 'sample, score or correct' },
    { name: '<run>', description: 'a run folder, or a folder with comparison.json' },
    { name: '[sheets...]', description: 'for score: the sheets that came back, CSV or as saved by the coding page' },
  ],
  options: [
    { flags: '--n <number>', description: 'sample: how many units (default: 200)' },
    { flags: '--seed <number>', description: 'sample: what the draw depends on (default: 1)' },
    { flags: '--strata <list>', description: 'sample: of outlet, kind, verdict (default: outlet,kind,verdict)' },
    { flags: '--coders <list>', description: 'sample: who codes, by short names' },
    { flags: '--out <folder>', description: 'sample: where the sheets go, to be handed to the coders' },
    { flags: '--sample <id>', description: 'score: which sample of the run (default: the only one)' },
    { flags: '--adjudicator <name>', description: 'score: the coder whose codes settle what others differ on' },
    { flags: '--claim <id...>', description: 'correct: the claims it is about, as in claims.jsonl' },
    { flags: '--action <name>', description: 'correct: accept, reject, recode, merge, split or exclude' },
    { flags: '--set <field=value...>', description: 'correct: the codes of a recoding' },
    { flags: '--coder <name>', description: 'correct: who decides' },
    { flags: '--reason <text>', description: 'correct: why' },
  ],
  example: 'parallax code sample run/ --n 200 --seed 7 --strata outlet,kind --coders anna,ben --out sheets/',
  run: async (given, terminal) => {
    const name = given.arguments[0] ?? ''
    const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined
    if (task !== undefined) return task(given, terminal)
    throw new ParallaxError({
      code: 'task-unknown',
      message: 'there is no such task of coding',
      value: name,
      todo: `one of: ${Object.keys(TASKS).join(', ')}`,
      exit: EXIT.usage,
    })
  },
}
