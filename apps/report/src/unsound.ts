import type { Comparison, Place, Problem } from '@parallax/model'

/**
 * Faults of a comparison that would leave a cell without its evidence: references to what is not there, and quotes that
 * do not stand where they are said to. The report goes on without them and says so, at most `MOST` times.
 */
export function unsound(comparison: Comparison): Problem[] {
  const found = [...missing(comparison), ...misquoted(comparison)]
  if (found.length <= MOST) return found
  const rest = problem('more-unsound-references', `${found.length - MOST} more unsound references are not listed.`)
  return [...found.slice(0, MOST), rest]
}

const MOST = 50

/** The text that a span of the claim cuts; null where the article or block is not there. */
export function textOf(claim: { in: Place }, article: Comparison['articles'][number] | undefined): string | null {
  if (!article) return null
  if (claim.in === 'title') return article.title
  if (claim.in === 'text') return article.text
  return article.blocks?.[Number(claim.in.slice('block:'.length))]?.text ?? null
}

function missing(comparison: Comparison): Problem[] {
  const { claims, quantities, articles, outlets, coverage, origins, checks, framing } = comparison
  const known = {
    claim: new Set(claims.map((claim) => claim.id)),
    article: new Set(articles.map((article) => article.id)),
    outlet: new Set(outlets.map((outlet) => outlet.id)),
  }
  const named = [
    ...quantities.flatMap((quantity) => quantity.claims.map((id) => ({ type: 'claim' as const, id, by: quantity.id }))),
    ...[...origins, ...checks].flatMap((one) => one.claims.map((id) => ({ type: 'claim' as const, id, by: one.id }))),
    ...framing.flatMap(({ measure, perOutlet }) =>
      perOutlet.flatMap(({ counts }) =>
        counts.flatMap((count) => count.claims.map((id) => ({ type: 'claim' as const, id, by: measure }))),
      ),
    ),
    ...quantities.flatMap((quantity) =>
      quantity.perOutlet.map(({ outlet }) => ({ type: 'outlet' as const, id: outlet, by: quantity.id })),
    ),
    ...coverage.map((cell) => ({ type: 'outlet' as const, id: cell.outlet, by: 'coverage' })),
    ...claims.map((claim) => ({ type: 'article' as const, id: claim.article, by: claim.id })),
  ]
  return named
    .filter(({ type, id }) => !known[type].has(id))
    .map(({ type, id, by }) => problem('dangling-reference', `${by} names the ${type} ${id}, which is not there.`))
}

function misquoted({ claims, articles }: Comparison): Problem[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return claims
    .filter((claim) => claim.type !== 'attribution')
    .filter((claim) => textOf(claim, byId.get(claim.article))?.slice(claim.start, claim.end) !== claim.quote)
    .map((claim) => ({
      ...problem('quote-not-found', `The quote of claim ${claim.id} does not stand where the claim says.`),
      article: claim.article,
    }))
}

function problem(code: string, message: string): Problem {
  return { stage: 'report', code, message }
}
