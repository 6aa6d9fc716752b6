import { type Article, contentId, type FigureClaim, type Origin } from '@parallax/model'
import { byText, distinct } from '../order.ts'
import { creditsOf } from './credit-lines.ts'
import { sharedStretches, type Shingled } from './shingles.ts'
import { namesSomeone, resolveSurnames, sourceKey } from './source-names.ts'
import { DERIVED, findReuse, type Reuse } from './text-reuse.ts'

/** The origins behind an event's coverage, and which articles are one text. */
export type Origins = {
  origins: Origin[]
  /** Whether every claim's outlet rests on one agency text or one reused text. */
  haveOneOrigin: (claims: readonly string[]) => boolean
  /** How many distinct texts a list of articles is, near copies counting once. */
  countTexts: (articles: readonly string[]) => number
}

/** What origins are sought in; articles sorted by id. */
export type OriginInput = {
  articles: readonly Article[]
  claims: readonly FigureClaim[]
  outletOf: (article: string) => string
  /** Names of outlets that are agencies themselves, by outlet id. */
  wires: ReadonlyMap<string, string>
}

/** Finds agencies credited, wording shared and sources cited by several outlets. */
export function findOrigins(input: OriginInput): Origins {
  const { shingled, pairs } = findReuse(input.articles)
  const text = components(
    input.articles.length,
    pairs.filter((pair) => pair.containment >= DERIVED),
  )
  const origins = [...agencyOrigins(input), ...reuseOrigins(input, shingled, { pairs, text }), ...sourceOrigins(input)]
  const claimOf = new Map(input.claims.map((claim) => [claim.id, claim]))
  const witnesses = origins.filter((origin) => origin.kind !== 'source').map((origin) => new Set(origin.claims))
  const textOf = new Map(input.articles.map((article, index) => [article.id, text[index]]))
  return {
    origins: origins.toSorted((a, b) => byText(a.kind, b.kind) || byText(a.name, b.name) || byText(a.id, b.id)),
    countTexts: (articles) => new Set(articles.map((id) => textOf.get(id) ?? id)).size,
    haveOneOrigin: (ids) =>
      witnesses.some((covered) =>
        restsOn(
          covered,
          ids.flatMap((id) => claimOf.get(id) ?? []),
          input,
        ),
      ),
  }
}

/** Headlines are an outlet's own words, so only claims of the text count; an outlet with none does not rest on anything. */
function restsOn(covered: ReadonlySet<string>, claims: readonly FigureClaim[], { outletOf }: OriginInput): boolean {
  const byOutlet = Map.groupBy(claims, (claim) => outletOf(claim.article))
  return [...byOutlet.values()].every((own) => {
    const inText = own.filter((claim) => claim.in === 'text')
    return inText.length > 0 && inText.every((claim) => covered.has(claim.id))
  })
}

function agencyOrigins({ articles, claims, outletOf, wires }: OriginInput): Origin[] {
  const credited = articles.flatMap((article) => {
    const own = wires.get(outletOf(article.id))
    const credits = creditsOf(article).map(({ agency, whole }) => ({ agency, whole, article }))
    return own === undefined ? credits : [{ agency: own, whole: true, article }]
  })
  return [...Map.groupBy(credited, (credit) => credit.agency)].map(([name, credits]) => {
    const whole = new Set(credits.filter((credit) => credit.whole).map((credit) => credit.article.id))
    const ids = distinct(credits.map((credit) => credit.article.id))
    return {
      id: contentId('origin', ['agency', name]),
      kind: 'agency',
      name,
      outlets: distinct(ids.map(outletOf)),
      articles: ids,
      // "With agencies" does not say which figures are the agency's; shared wording may.
      claims: distinct(claims.filter((claim) => whole.has(claim.article)).map((claim) => claim.id)),
      passages: [],
    }
  })
}

const LEAST_PASSAGE = 50
const MOST_PASSAGES = 40

type Texts = { pairs: readonly Reuse[]; text: readonly number[] }

/** One origin per group of near copies, and one per two groups that share a part. */
function reuseOrigins(input: OriginInput, shingled: readonly Shingled[], { pairs, text }: Texts): Origin[] {
  const groups = Map.groupBy(pairs, ({ a, b }) => {
    const [left = 0, right = 0] = [text[a], text[b]].toSorted((x, y) => (x ?? 0) - (y ?? 0))
    return `${left}|${right}`
  })
  return [...groups.values()]
    .map((own) => reuseOrigin(input, shingled, own))
    .filter((origin) => origin.outlets.length > 1)
}

function reuseOrigin(
  { articles, claims, outletOf }: OriginInput,
  shingled: readonly Shingled[],
  own: readonly Reuse[],
): Origin {
  const indexes = [...new Set(own.flatMap(({ a, b }) => [a, b]))].toSorted((a, b) => a - b)
  const members = indexes.flatMap((index) => (articles[index] ? [{ index, article: articles[index] }] : []))
  const earliest = members.toSorted((x, y) => byText(when(x.article), when(y.article)) || x.index - y.index)[0]
  const best = own[0]?.containment ?? 0
  const passages = own.flatMap(({ a, b }) => [...passagesOf(a, b), ...passagesOf(b, a)])
  function passagesOf(from: number, to: number): Origin['passages'] {
    const [left, right, article] = [shingled[from], shingled[to], articles[from]]
    if (!left || !right || !article) return []
    const stretches = sharedStretches(left, right, LEAST_PASSAGE).slice(0, MOST_PASSAGES)
    return stretches.map((stretch) => ({ article: article.id, in: 'text', ...stretch }))
  }
  const merged = mergePassages(passages)
  const ids = members.map(({ article }) => article.id)
  return {
    id: contentId('origin', ['text-reuse', ...ids]),
    kind: 'text-reuse',
    name: earliest ? `${outletOf(earliest.article.id)}: ${earliest.article.title || earliest.article.id}` : '',
    outlets: distinct(ids.map(outletOf)),
    articles: ids,
    claims: distinct(claims.filter((claim) => isCovered(claim, merged)).map((claim) => claim.id)),
    passages: merged,
    containment: Number(best.toFixed(4)),
    degree: best >= DERIVED ? 'derived' : 'partial',
  }
}

/** An undated article sorts last: it cannot claim to be the earliest. */
function when(article: Article): string {
  return article.publishedAt ?? '9999'
}

function mergePassages(passages: Origin['passages']): Origin['passages'] {
  const sorted = passages.toSorted((a, b) => byText(a.article, b.article) || a.start - b.start || b.end - a.end)
  const merged: Origin['passages'] = []
  for (const passage of sorted) {
    const last = merged.at(-1)
    if (last && last.article === passage.article && passage.start <= last.end)
      last.end = Math.max(last.end, passage.end)
    else merged.push({ ...passage })
  }
  return merged
}

function isCovered(claim: FigureClaim, passages: Origin['passages']): boolean {
  if (claim.in !== 'text') return false
  return passages.some((own) => own.article === claim.article && own.start <= claim.start && claim.end <= own.end)
}

/** A source that two outlets or more give figures from: another kind of common origin than shared wording. */
function sourceOrigins({ claims, outletOf }: OriginInput): Origin[] {
  const cited = claims.flatMap((claim) =>
    claim.attribution ? [{ claim, key: sourceKey(claim.attribution.source) }] : [],
  )
  const resolved = resolveSurnames(cited.map(({ key }) => key))
  const groups = Map.groupBy(cited, ({ key }) => resolved.get(key) ?? key)
  return [...groups].flatMap(([key, own]): Origin[] => {
    const outlets = distinct(own.map(({ claim }) => outletOf(claim.article)))
    if (outlets.length < 2 || !namesSomeone(key)) return []
    const wordings = own.map(({ claim }) => claim.attribution?.source ?? key)
    return [
      {
        id: contentId('origin', ['source', key]),
        kind: 'source',
        name: wordings.toSorted((a, b) => b.length - a.length || byText(a, b))[0] ?? key,
        outlets,
        articles: distinct(own.map(({ claim }) => claim.article)),
        claims: distinct(own.map(({ claim }) => claim.id)),
        passages: [],
      },
    ]
  })
}

/** For each of `size` items the least item that a chain of pairs joins it to. */
function components(size: number, pairs: readonly Reuse[]): number[] {
  const parent = Array.from({ length: size }, (_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at
    return at
  }
  for (const { a, b } of pairs) {
    const [left, right] = [root(a), root(b)]
    parent[Math.max(left, right)] = Math.min(left, right)
  }
  return parent.map((_, index) => root(index))
}
