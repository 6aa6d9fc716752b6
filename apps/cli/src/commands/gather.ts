import { EXIT } from '@parallax/model'
import { type Command, optionText } from '../command.ts'
import { loadStudy } from '../input/load-study.ts'
import { gatherStudy } from '../job/gather-study.ts'
import { isIncomplete } from '../job/incomplete.ts'
import { listProblems } from '../output/list-problems.ts'
import { openOutputFolder } from '../output/write-file.ts'
import { GATHER_OPTIONS, gatherMode } from './run.ts'

export const gather: Command = {
  arguments: [{ name: '<study>', description: 'study.yaml' }],
  options: GATHER_OPTIONS,
  example: 'parallax gather study.yaml --out runs/monday',
  run: async (given, terminal) => {
    const loaded = await loadStudy(given.arguments[0] ?? '')
    const folder = await openOutputFolder(optionText(given, 'out') ?? '')
    const { captures, problems, complete } = await gatherStudy(loaded, folder, { mode: gatherMode(given), terminal })
    terminal.note(listProblems(problems))
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
