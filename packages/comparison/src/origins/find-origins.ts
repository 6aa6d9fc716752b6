import type { FigureClaim, Origin, Reuse } from '@parallax/model'
import { byText } from '../order.ts'
import { agencyOrigins } from './agency-origins.ts'
import { components } from './components.ts'
import type { OriginInput } from './origin-input.ts'
import { reuseOrigins } from './reuse-origins.ts'
import { sourceOrigins } from './source-origins.ts'
import { findReuse, type Reuse as SharedText } from './text-reuse.ts'

/** The origins behind an event's coverage, and which articles are one text. */
export type Origins = {
  origins: Origin[]
  /** Pairs of articles that share wording, the closest first. */
  reuse: Reuse[]
  /** Whether every claim's outlet rests on one agency text or one reused text. */
  haveOneOrigin: (claims: readonly string[]) => boolean
  /** How many distinct texts a list of articles is, near copies counting once. */
  countTexts: (articles: readonly string[]) => number
}

/** Finds agencies credited, wording shared and sources cited by several outlets. */
export function findOrigins(input: OriginInput): Origins {
  const { shingled, pairs } = findReuse(input.articles)
  const text = components(
    input.articles.length,
    pairs.filter(({ degree }) => degree === 'derived'),
  )
  const origins = [...agencyOrigins(input), ...reuseOrigins(input, shingled, { pairs, text }), ...sourceOrigins(input)]
  const claimOf = new Map(input.claims.map((claim) => [claim.id, claim]))
  const witnesses = origins.filter((origin) => origin.kind !== 'source').map((origin) => new Set(origin.claims))
  const textOf = new Map(input.articles.map((article, index) => [article.id, text[index]]))
  return {
    origins: origins.toSorted((a, b) => byText(a.kind, b.kind) || byText(a.name, b.name) || byText(a.id, b.id)),
    reuse: pairs.flatMap((pair) => describe(pair, input)),
    countTexts: (articles) => new Set(articles.map((id) => textOf.get(id) ?? id)).size,
    haveOneOrigin: (ids) => {
      const byOutlet = textClaims(
        ids.flatMap((id) => claimOf.get(id) ?? []),
        input,
      )
      return witnesses.some((covered) => byOutlet.every((own) => own.length > 0 && own.every((id) => covered.has(id))))
    },
  }
}

/** The claims of each outlet's text, by id. Headlines are an outlet's own words; one with no more does not rest on anything. */
function textClaims(claims: readonly FigureClaim[], { outletOf }: OriginInput): string[][] {
  const byOutlet = Map.groupBy(claims, (claim) => outletOf(claim.article))
  return [...byOutlet.values()].map((own) => own.filter((claim) => claim.in === 'text').map((claim) => claim.id))
}

function describe({ a, b, containment, degree }: SharedText, { articles, outletOf }: OriginInput): Reuse[] {
  const [left, right] = [articles[a]?.id, articles[b]?.id]
  if (left === undefined || right === undefined) return []
  const rounded = Number(containment.toFixed(4))
  return [{ articles: [left, right], outlets: [outletOf(left), outletOf(right)], degree, containment: rounded }]
}
