import { EXIT, ParallaxError } from '@parallax/model'
import { type Command, type Given, optionText } from '../command.ts'
import { readPages, readWarcPages, type StoredPage } from '../input/read-pages.ts'
import { listProblems } from '../output/list-problems.ts'
import { openOutputFile, writeFile } from '../output/write-file.ts'
import { openReaders } from '../reading/open-readers.ts'
import { readStoredPages } from '../reading/read-stored-pages.ts'

export const read: Command = {
  arguments: [],
  options: [
    { flags: '--pages <folder>', description: 'pages as ID.html or ID.html.gz' },
    { flags: '--warc <file>', description: 'a WARC file, plain or gzipped' },
    { flags: '--out <file>', description: 'where the articles go, one JSON object a line', required: true },
    { flags: '--jobs <number>', description: 'threads to read on (default 1); the result is the same for any number' },
  ],
  example: 'parallax read --pages pages/ --out articles.jsonl',
  run: async (given, terminal) => {
    const pages = pagesOf(optionText(given, 'pages'), optionText(given, 'warc'))
    const readers = openReaders(jobsOf(given))
    try {
      const out = await openOutputFile(optionText(given, 'out') ?? '')
      const { lines, problems, furnished } = await readStoredPages(pages, readers, terminal.signal)
      await writeFile(out, lines.join(''))
      terminal.note(listProblems(problems))
      if (furnished > 0) terminal.note(`parallax: what repeats over the pages of an outlet: ${furnished} outlets`)
      terminal.note(`parallax: ${lines.length} articles`)
      return problems.length > 0 ? EXIT.evidenceIncomplete : EXIT.done
    } finally {
      await readers.close()
    }
  },
}

function pagesOf(folder: string | undefined, warc: string | undefined): () => AsyncGenerator<StoredPage> {
  if (folder && !warc) return () => readPages(folder)
  if (warc && !folder) return () => readWarcPages(warc)
  throw new ParallaxError({
    code: 'pages-or-warc',
    message: 'name either a folder of pages or a WARC file',
    todo: 'parallax read --pages DIR --out articles.jsonl, or --warc FILE',
  })
}

const MAX_JOBS = 64

function jobsOf(given: Given): number {
  const value = optionText(given, 'jobs') ?? '1'
  const jobs = Number(value)
  if (/^\d{1,3}$/.test(value) && jobs >= 1 && jobs <= MAX_JOBS) return jobs
  throw new ParallaxError({
    code: 'jobs-invalid',
    message: 'no such number of threads',
    value,
    todo: `a whole number from 1 to ${MAX_JOBS}`,
  })
}
