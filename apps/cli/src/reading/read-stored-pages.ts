import { type Furniture, learnFurniture, type Outline } from '@parallax/extractor/read'
import { EXIT, ParallaxError, type Problem } from '@parallax/model'
import type { StoredPage } from '../input/read-pages.ts'
import { inOrder } from './in-order.ts'
import type { Readers } from './open-readers.ts'
import type { ReadLine } from './reading-work.ts'

/** The lines of articles.jsonl in the order of the pages, what failed, and of how many outlets furniture was learnt. */
export type StoredReading = { lines: string[]; problems: Problem[]; furnished: number }

/**
 * Reads stored pages, in two passes: first what repeats over the pages of an outlet, then the articles. `open` gives the
 * pages from the start, the same ones each time. The result is the same bytes for any number of readers. Throws
 * `interrupted` when the signal is aborted.
 */
export async function readStoredPages(
  open: () => AsyncIterable<StoredPage>,
  readers: Readers,
  signal: AbortSignal,
): Promise<StoredReading> {
  const outlines: (Outline | null)[] = []
  for await (const outline of inOrder(open(), readers.width, (page) => outlineOf(page, readers, signal)))
    outlines.push(outline)
  const furniture = learnFurniture(outlines.filter((outline) => outline !== null))
  const lines: string[] = []
  const problems: Problem[] = []
  let at = 0
  const read = (page: StoredPage): Promise<ReadLine> =>
    readOne(page, { readers, signal, furniture: furnitureOf(outlines[at++]?.outlet, furniture) })
  for await (const reading of inOrder(open(), readers.width, read)) {
    if (reading.line !== null) lines.push(reading.line)
    problems.push(...reading.problems)
  }
  return { lines, problems, furnished: furniture.size }
}

async function outlineOf(page: StoredPage, readers: Readers, signal: AbortSignal): Promise<Outline | null> {
  if (signal.aborted) throw interrupted()
  return 'problem' in page ? null : readers.outline({ page })
}

type Surroundings = { readers: Readers; signal: AbortSignal; furniture: Furniture | undefined }

async function readOne(page: StoredPage, { readers, signal, furniture }: Surroundings): Promise<ReadLine> {
  if (signal.aborted) throw interrupted()
  if ('problem' in page) return { line: null, problems: [page.problem] }
  return readers.read({ page, ...(furniture && { furniture }) })
}

/** Only what concerns the page goes to the thread that reads it. */
function furnitureOf(outlet: string | undefined, furniture: Furniture): Furniture | undefined {
  const known = outlet === undefined ? undefined : furniture.get(outlet)
  return outlet !== undefined && known ? new Map([[outlet, known]]) : undefined
}

function interrupted(): ParallaxError {
  return new ParallaxError({
    code: 'interrupted',
    message: 'stopped before the end; nothing was written',
    exit: EXIT.evidenceIncomplete,
  })
}
