import type { GatherMode } from '@parallax/crawler'
import { EXIT, ParallaxError } from '@parallax/model'
import { type Command, type Given, optionText } from '../command.ts'
import { loadStudy } from '../input/load-study.ts'
import { gatherStudy } from '../job/gather-study.ts'
import { isIncomplete } from '../job/incomplete.ts'
import { listProblems } from '../output/list-problems.ts'
import { openLog } from '../output/open-log.ts'
import { LOG_OPTIONS, logStyle } from '../output/log-style.ts'
import { openOutputFolder } from '../output/write-file.ts'
import { GATHER_OPTIONS, gatherMode } from './run.ts'

export const gather: Command = {
  arguments: [{ name: '<study>', description: 'study.yaml' }],
  options: [
    ...GATHER_OPTIONS,
    { flags: '--retry-failed', description: 'go on, and try once more what failed in a way that may pass' },
    { flags: '--refresh', description: 'go on, and ask of everything whether it changed since' },
    ...LOG_OPTIONS,
  ],
  example: 'parallax gather study.yaml --out runs/monday',
  run: async (given, terminal) => {
    const loaded = await loadStudy(given.arguments[0] ?? '')
    const folder = await openOutputFolder(optionText(given, 'out') ?? '')
    const log = openLog(terminal, logStyle(given), { outlets: loaded.outlets })
    const following = { signal: terminal.signal, onStep: log.step }
    const gathering = gatherStudy(loaded, folder, { ...howToGather(given), ...following })
    const { captures, problems, complete } = await gathering.finally(log.close)
    log.warn(listProblems(problems))
    terminal.print(
      `${captures.filter(({ outcome }) => outcome === 'ok').length} of ${captures.length} addresses captured`,
    )
    return complete &&
      !isIncomplete(
        captures.map(({ outcome }) => outcome),
        problems,
      )
      ? EXIT.done
      : EXIT.evidenceIncomplete
  },
}

/** Both ways of asking again go on in the folder as it is; the first night of a study finds it empty. */
function howToGather(given: Given): { mode: GatherMode; again?: 'failed' | 'all' } {
  const { retryFailed, refresh, offline } = given.options
  if (!retryFailed && !refresh) return { mode: gatherMode(given) }
  if (offline || (retryFailed && refresh)) {
    throw new ParallaxError({
      code: 'mode-twice',
      message: '--offline, --retry-failed and --refresh exclude each other',
    })
  }
  return { mode: 'resume', again: refresh ? 'all' : 'failed' }
}
