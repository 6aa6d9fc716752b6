import type {
  Article,
  Changes,
  Claim,
  ComparedOutlet,
  Comparison,
  CoverageCell,
  FigureClaim,
  Origin,
  OutletPosition,
  Problem,
  Quantity,
} from '@parallax/model'
import { unsound } from './unsound.ts'
import { kindRank } from './words/kinds.ts'
import { byText } from './words/lists.ts'
import { verdictRank } from './words/verdicts.ts'

/** A Comparison made ready for reading: ordered, and looked up by id. Every section and export takes this. */
export type Edition = {
  comparison: Comparison
  /** What changed since an earlier run; undefined where none was given. */
  changes: Changes | undefined
  /** Those with a text first, then by name: an order that favours nobody. */
  outlets: ComparedOutlet[]
  /** By outlet as above, then by time. */
  articles: Article[]
  /** Focal first, then by kind, then what diverges, then what most outlets carry; what nobody reports ends its kind. */
  quantities: Quantity[]
  /** Those of the comparison and the faults found in it while making the report. */
  problems: Problem[]
  outletName: (id: string) => string
  article: (id: string) => Article | undefined
  /** How many articles of the outlet are compared. */
  articlesOf: (outlet: string) => number
  claim: (id: string) => Claim | undefined
  /** The figure claims among the ids, in their order. */
  figures: (ids: readonly string[]) => FigureClaim[]
  quantityOf: (claim: string) => Quantity | undefined
  /** Texts and sources behind several outlets, those that reach most first; at most `MOST_ORIGINS`. */
  origins: Origin[]
  /** What the origin at this place among `origins` is called. */
  originName: (place: number) => string
  /** Places among `origins` of those that any of the claims depends on. */
  originsOf: (claims: readonly string[]) => number[]
  position: (quantity: Quantity, outlet: string) => OutletPosition | undefined
  coverage: (quantity: Quantity, outlet: string) => CoverageCell | undefined
}

/** Orders and indexes a comparison. Unknown ids in it are left out of what is shown and listed as problems. */
export function makeEdition(comparison: Comparison, changes?: Changes): Edition {
  const outlets = comparison.outlets.toSorted(byStateAndName)
  const names = new Map(outlets.map((outlet) => [outlet.id, outlet.name]))
  const articles = new Map(comparison.articles.map((article) => [article.id, article]))
  const perOutlet = countBy(comparison.articles.map((article) => article.outlet))
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]))
  const cells = new Map(comparison.coverage.map((cell) => [pairKey(cell.quantity, cell.outlet), cell]))
  const quantityOf = new Map(
    comparison.quantities.flatMap((quantity) => quantity.claims.map((claim) => [claim, quantity] as const)),
  )
  const positions = new Map(
    comparison.quantities.flatMap((quantity) =>
      quantity.perOutlet.map((position) => [pairKey(quantity.id, position.outlet), position] as const),
    ),
  )
  const origins = comparison.origins
    .filter((origin) => origin.outlets.length > 1 && origin.claims.length > 0)
    .toSorted((a, b) => b.outlets.length - a.outlets.length || byText(a.name, b.name) || byText(a.id, b.id))
    .slice(0, MOST_ORIGINS)
  const behind = origins.map(({ claims }) => new Set(claims))
  return {
    comparison,
    changes,
    outlets,
    articles: comparison.articles.toSorted(byOutletAndTime([...names.keys()])),
    quantities: comparison.quantities.toSorted(byReadingOrder),
    problems: [...comparison.problems, ...unsound(comparison)],
    outletName: (id) => names.get(id) ?? id,
    article: (id) => articles.get(id),
    articlesOf: (outlet) => perOutlet.get(outlet) ?? 0,
    claim: (id) => claims.get(id),
    figures: (ids) => ids.map((id) => claims.get(id)).filter((claim) => claim?.type === 'figure'),
    quantityOf: (claim) => quantityOf.get(claim),
    origins,
    originName: (place) => {
      const name = origins[place]?.name ?? ''
      const first = articles.get(name)
      return first ? `text first in ${names.get(first.outlet) ?? first.outlet}` : name
    },
    originsOf: (claims) =>
      behind.flatMap((dependents, place) => (claims.some((claim) => dependents.has(claim)) ? [place] : [])),
    position: (quantity, outlet) => positions.get(pairKey(quantity.id, outlet)),
    coverage: (quantity, outlet) => cells.get(pairKey(quantity.id, outlet)),
  }
}

/** More are no columns a reader can take in; the section on origins has all. */
const MOST_ORIGINS = 12

/** A quantity worth a row of its own: several outlets carry it, or the study watches it. */
export function isShared(quantity: Quantity): boolean {
  return quantity.verdict !== 'single' || quantity.watched
}

function pairKey(quantity: string, outlet: string): string {
  return JSON.stringify([quantity, outlet])
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function byStateAndName(a: ComparedOutlet, b: ComparedOutlet): number {
  return (
    Number(a.articles.length === 0) - Number(b.articles.length === 0) || byText(a.name, b.name) || byText(a.id, b.id)
  )
}

function byOutletAndTime(order: readonly string[]) {
  const rank = new Map(order.map((id, index) => [id, index]))
  return (a: Article, b: Article) =>
    (rank.get(a.outlet) ?? order.length) - (rank.get(b.outlet) ?? order.length) ||
    byText(a.publishedAt ?? '', b.publishedAt ?? '') ||
    byText(a.id, b.id)
}

function byReadingOrder(a: Quantity, b: Quantity): number {
  return (
    Number(a.scope === 'background') - Number(b.scope === 'background') ||
    kindRank(a.kind) - kindRank(b.kind) ||
    Number(a.perOutlet.length === 0) - Number(b.perOutlet.length === 0) ||
    verdictRank(a.verdict) - verdictRank(b.verdict) ||
    b.perOutlet.length - a.perOutlet.length ||
    byText(a.label, b.label) ||
    byText(a.id, b.id)
  )
}
