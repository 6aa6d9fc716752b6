import { EXIT, Study } from '@parallax/model'
import { type Command, optionText } from '../command.ts'
import { readCorpus } from '../input/read-corpus.ts'
import { readStudy } from '../input/read-study.ts'
import { extractAll } from '../job/compare-event.ts'
import { listProblems } from '../output/list-problems.ts'
import { jsonLines, openOutputFile, writeFile } from '../output/write-file.ts'

export const extract: Command = {
  arguments: [],
  options: [
    { flags: '--articles <file>', description: 'articles, one JSON object a line, or CSV', required: true },
    { flags: '--out <file>', description: 'where the claims go, one JSON object a line', required: true },
    { flags: '--study <file>', description: 'study.yaml, for its sides and settings' },
  ],
  example: 'parallax extract --articles articles.jsonl --out claims.jsonl',
  run: async (given, terminal) => {
    const out = await openOutputFile(optionText(given, 'out') ?? '')
    const studyPath = optionText(given, 'study')
    const study = studyPath ? (await readStudy(studyPath)).study : Study.parse({ study: 'extract' })
    const corpus = await readCorpus(optionText(given, 'articles') ?? '')
    const { claims, problems } = extractAll(corpus.rows, study)
    await writeFile(out, jsonLines(claims))
    const all = [...corpus.problems, ...problems]
    terminal.note(listProblems(all) || `parallax: ${claims.length} claims from ${corpus.rows.length} articles`)
    return all.length > 0 ? EXIT.evidenceIncomplete : EXIT.done
  },
}
