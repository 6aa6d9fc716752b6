import type { GatherMode } from '@parallax/crawler'
import { EXIT, ParallaxError } from '@parallax/model'
import { type Command, type Given, optionText, optionTexts } from '../command.ts'
import { inputRecord } from '../input/input-record.ts'
import { loadStudy } from '../input/load-study.ts'
import { readCorrections } from '../input/read-corrections.ts'
import { checkBaseline } from '../job/baseline.ts'
import { overrideGates } from '../job/gate-levels.ts'
import { runStudy } from '../job/run-study.ts'
import { LOG_OPTIONS, logStyle } from '../output/log-style.ts'
import { openOutputFolder } from '../output/write-file.ts'

/** The options of every command that gathers. */
export const GATHER_OPTIONS = [
  { flags: '--out <folder>', description: 'the run folder', required: true },
  { flags: '--offline', description: 'use what is captured in the run folder; open no connection' },
  { flags: '--resume', description: 'go on after a stop, fetching nothing twice' },
]

export const run: Command = {
  arguments: [{ name: '<study>', description: 'study.yaml' }],
  options: [
    ...GATHER_OPTIONS,
    { flags: '--corrections <file>', description: 'corrections.yaml: what people decided' },
    { flags: '--baseline <folder>', description: 'an earlier run, to say what changed since and for gates' },
    { flags: '--gate <name=level...>', description: 'gates over those of the study: off, warn or error' },
    ...LOG_OPTIONS,
  ],
  example: 'parallax run study.yaml --out runs/tuesday --baseline runs/monday --gate new-conflict=error',
  run: async (given, terminal) => {
    const loaded = await loadStudy(given.arguments[0] ?? '')
    const gates = overrideGates(loaded.study.gates, optionTexts(given, 'gate'))
    const baseline = optionText(given, 'baseline')
    if (baseline !== undefined) checkBaseline(baseline)
    const path = optionText(given, 'corrections')
    const corrected =
      path === undefined ? undefined : { file: await inputRecord(path), all: await readCorrections(path) }
    const folder = await openOutputFolder(optionText(given, 'out') ?? '')
    const study = { ...loaded.study, gates }
    return runStudy(
      {
        loaded: { ...loaded, study },
        folder,
        mode: gatherMode(given),
        log: logStyle(given),
        ...(corrected && { corrected }),
        ...(baseline !== undefined && { baseline }),
      },
      terminal,
    )
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
