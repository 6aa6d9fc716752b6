import type { Comparison, Quantity, Verdict } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { VERDICTS, isDivergence, verdictRank } from './verdicts.ts'

/** How many quantities of one scope have each verdict, in reading order; quantities that nobody reports are left out. */
export function tallyVerdicts(quantities: readonly Quantity[], scope: Quantity['scope']): Tally[] {
  const counted = quantities.filter((quantity) => quantity.scope === scope && quantity.perOutlet.length > 0)
  return VERDICTS.map(({ verdict }) => ({
    verdict,
    n: counted.filter((quantity) => quantity.verdict === verdict).length,
  }))
}
export type Tally = { verdict: Verdict; n: number }

/** Focal quantities on which the outlets diverge, the gravest and most widely carried first. */
export function topDivergences(edition: Edition): Quantity[] {
  return edition.quantities
    .filter(({ scope, perOutlet }) => scope === 'focal' && perOutlet.length > 0)
    .filter(({ verdict, divergent }) => isDivergence(verdict) || divergent)
    .toSorted((a, b) => verdictRank(a.verdict) - verdictRank(b.verdict) || b.perOutlet.length - a.perOutlet.length)
}

/** How much of the coverage was got: outlets sought and read in full, texts, and sources named for figures. */
export function extent(comparison: Comparison): { sought: number; read: number; texts: number; sources: number } {
  const sources = comparison.quantities.flatMap(({ perOutlet }) => perOutlet.flatMap((position) => position.sources))
  return {
    sought: comparison.outlets.length,
    read: comparison.outlets.filter((outlet) => outlet.state === 'read').length,
    texts: comparison.articles.length,
    sources: new Set(sources.map((source) => source.toLowerCase())).size,
  }
}
