import type { GatherMode } from '@parallax/crawler'
import { EXIT, ParallaxError } from '@parallax/model'
import { type Command, type Given, optionText } from '../command.ts'
import { loadStudy } from '../input/load-study.ts'
import { runStudy } from '../job/run-study.ts'
import { openOutputFolder } from '../output/write-file.ts'

/** The options of every command that gathers. */
export const GATHER_OPTIONS = [
  { flags: '--out <folder>', description: 'the run folder', required: true },
  { flags: '--offline', description: 'use what is captured in the run folder; open no connection' },
  { flags: '--resume', description: 'go on after a stop, fetching nothing twice' },
]

export const run: Command = {
  arguments: [{ name: '<study>', description: 'study.yaml' }],
  options: GATHER_OPTIONS,
  example: 'parallax run study.yaml --out runs/monday',
  run: async (given, terminal) => {
    const loaded = await loadStudy(given.arguments[0] ?? '')
    const folder = await openOutputFolder(optionText(given, 'out') ?? '')
    return runStudy({ loaded, folder, mode: gatherMode(given) }, terminal)
  },
}

/** Which of the three modes the options ask for. */
export function gatherMode(given: Given): GatherMode {
  const { offline, resume } = given.options
  if (offline && resume) {
    throw new ParallaxError({
      code: 'mode-twice',
      message: '--offline and --resume exclude each other',
      exit: EXIT.usage,
    })
  }
  if (offline) return 'offline'
  return resume ? 'resume' : 'fresh'
}
