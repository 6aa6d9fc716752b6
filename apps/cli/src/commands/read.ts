import { readPage } from '@parallax/extractor/read'
import { type Article, EXIT, ParallaxError, type Problem } from '@parallax/model'
import { OUTLETS } from '@parallax/outlets'
import { type Command, optionText } from '../command.ts'
import { readPages, readWarcPages, type StoredPage } from '../input/read-pages.ts'
import { listProblems } from '../output/list-problems.ts'
import { jsonLines, openOutputFile, writeFile } from '../output/write-file.ts'

export const read: Command = {
  arguments: [],
  options: [
    { flags: '--pages <folder>', description: 'pages as ID.html or ID.html.gz' },
    { flags: '--warc <file>', description: 'a WARC file, plain or gzipped' },
    { flags: '--out <file>', description: 'where the articles go, one JSON object a line', required: true },
  ],
  example: 'parallax read --pages pages/ --out articles.jsonl',
  run: async (given, terminal) => {
    const out = await openOutputFile(optionText(given, 'out') ?? '')
    const articles: Article[] = []
    const problems: Problem[] = []
    for await (const page of pagesOf(optionText(given, 'pages'), optionText(given, 'warc'))) {
      if (terminal.signal.aborted) throw interrupted()
      if ('problem' in page) {
        problems.push(page.problem)
        continue
      }
      const reading = readPage(page, { outlets: OUTLETS })
      if (reading.article) articles.push(reading.article)
      problems.push(...reading.problems)
    }
    await writeFile(out, jsonLines(articles))
    terminal.note(listProblems(problems))
    terminal.note(`parallax: ${articles.length} articles`)
    return problems.length > 0 ? EXIT.evidenceIncomplete : EXIT.done
  },
}

function pagesOf(folder: string | undefined, warc: string | undefined): AsyncGenerator<StoredPage> {
  if (folder && !warc) return readPages(folder)
  if (warc && !folder) return readWarcPages(warc)
  throw new ParallaxError({
    code: 'pages-or-warc',
    message: 'name either a folder of pages or a WARC file',
    todo: 'parallax read --pages DIR --out articles.jsonl, or --warc FILE',
  })
}

function interrupted(): ParallaxError {
  return new ParallaxError({
    code: 'interrupted',
    message: 'stopped before the end; nothing was written',
    exit: EXIT.evidenceIncomplete,
  })
}
