import { type Comparison, EXIT, ParallaxError } from '@parallax/model'
import { fingerprint, renderExports, renderReport, type RenderedFile } from '@parallax/report'
import { jsonLines } from '../output/write-file.ts'
import { longRunFinder } from './find-long-run.ts'
import type { NameReplacer } from './replace-names.ts'
import { withholdComparison } from './withhold-comparison.ts'

/** No more words of an article than these may stand in a row in what is published. */
const MOST_WORDS = 25

/**
 * How much of evidence stays, the fuller first. Rows are kept shorter than they may be: where words were taken out, the
 * next ones that stay can by chance be those that were taken.
 */
const KEEPINGS = [
  { most: 20, around: 8 },
  { most: 12, around: 0 },
] as const

/** What may leave the house of one event: its comparison, and every file made of it. */
export type Publication = { readonly comparison: Comparison; readonly files: readonly RenderedFile[] }

/**
 * All that is published of one event, made from a comparison that holds no article; and looked through for any run of an
 * article's words that is too long. Throws `words-left` where that is not to be had, and nothing is published.
 */
export function publicationOf(full: Comparison, names: NameReplacer): Publication {
  const longRun = longRunFinder(full.articles, MOST_WORDS)
  let left: { path: string; found: string } | undefined
  for (const keeping of KEEPINGS) {
    const comparison = withholdComparison(full, { why: 'public', names, ...keeping })
    const files = filesOf(comparison)
    left = longRunIn(files, longRun)
    if (left === undefined) return { comparison, files }
  }
  throw new ParallaxError({
    code: 'words-left',
    message: `more than ${MOST_WORDS} words of an article would stand in a row`,
    where: left?.path ?? '',
    value: left?.found,
    todo: 'nothing of this event was published; please report this',
    exit: EXIT.ourFault,
  })
}

function filesOf(comparison: Comparison): RenderedFile[] {
  const report = renderReport(comparison)
  return [
    ...report,
    ...renderExports(comparison, report),
    { path: 'claims.jsonl', content: jsonLines(comparison.claims) },
    { path: 'comparison.json', content: `${JSON.stringify(comparison, null, 1)}\n` },
  ]
}

/** Bytes are tables in another form; their text was looked at as CSV. */
function longRunIn(
  files: readonly RenderedFile[],
  longRun: (text: string) => string | undefined,
): { path: string; found: string } | undefined {
  for (const { path, content } of files) {
    const found = typeof content === 'string' ? longRun(content) : undefined
    if (found !== undefined) return { path, found }
  }
  return undefined
}

/** What a publication says of itself: publication.json. */
export function publicationRecord(
  pairs: readonly { full: Comparison; published: Comparison }[],
  names: number,
): object {
  return {
    schema: 'parallax/publication@1',
    software: pairs[0]?.full.provenance.software,
    mostWordsInARow: MOST_WORDS,
    namesReplaced: names,
    events: pairs.map(({ full, published }) => ({
      event: full.event.id,
      /** Of the comparison as it lies in the run, which stays with the researcher; a report of the run prints the same. */
      fingerprint: fingerprint(full),
      articles: full.articles.length,
      reserved: published.articles.flatMap(({ id, url, withheld, capture }) =>
        withheld?.why === 'reserved' ? [{ article: id, url, reservations: capture?.reservations }] : [],
      ),
    })),
  }
}
