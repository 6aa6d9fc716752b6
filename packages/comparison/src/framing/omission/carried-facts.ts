import { byText, distinct } from '../../order.ts'
import type { Saying } from './sayings.ts'

/** Something that two outlets or more tell: their sentences, and what these have in common. */
export type Fact = {
  readonly sayings: readonly Saying[]
  /** What at least half of the sentences speak of. */
  readonly core: ReadonlySet<string>
}

/** How much a word tells within the event. */
export type Weight = (key: string) => number

/** Words of every text tell little, those of few much. */
export function weightOf(sayings: readonly Saying[]): Weight {
  const texts = new Map<string, Set<string>>()
  for (const { article, keys } of sayings)
    for (const key of keys) texts.set(key, (texts.get(key) ?? new Set()).add(article))
  const all = new Set(sayings.map(({ article }) => article)).size
  return (key) => Math.log(1 + (all + 1) / (texts.get(key)?.size ?? 0.5)) - LEAST_WEIGHT
}

/** So that a word of all texts weighs about a tenth of one that two of ten have. */
const LEAST_WEIGHT = 0.55
const LEAST_LIKE = 0.5
const LEAST_KEYS = 4
const LEAST_WORDS = 3
const MOST_KEYS = 60
/** A word that more sentences than this hold finds no pairs: rarer words of the same sentence do. */
const MOST_HOLDERS = 60

/** The facts of an event that two outlets or more tell in sentences alike, each sentence in one fact at most. */
export function carriedFacts(
  sayings: readonly Saying[],
  { weight, outletOf }: { weight: Weight; outletOf: (article: string) => string },
): Fact[] {
  const told = sayings.filter(
    ({ in: place, keys }) => place === 'text' && keys.size >= LEAST_KEYS && keys.size <= MOST_KEYS,
  )
  const holders = Map.groupBy(
    told.flatMap((saying, at) => [...saying.keys].map((key) => ({ key, at }))),
    ({ key }) => key,
  )
  const taken = new Set<number>()
  return told.flatMap((saying, at): Fact[] => {
    if (taken.has(at)) return []
    const own = outletOf(saying.article)
    const alike = [...neighbours(saying, holders)]
      .filter((other) => other !== at && !taken.has(other))
      .map((other) => ({ other, like: likeness(saying, told[other] ?? saying, weight) }))
      .filter(({ other, like }) => like >= LEAST_LIKE && outletOf(told[other]?.article ?? '') !== own)
      .toSorted((a, b) => b.like - a.like || a.other - b.other)
    const best = [...Map.groupBy(alike, ({ other }) => told[other]?.article ?? '').values()].flatMap(
      (group) => group[0] ?? [],
    )
    if (best.length === 0) return []
    const members = [at, ...best.map(({ other }) => other)]
    for (const member of members) taken.add(member)
    const sentences = members.flatMap((member) => told[member] ?? [])
    const core = coreOf(sentences)
    return tells(core) ? [{ sayings: sentences.toSorted(byPlace), core }] : []
  })
}

/** Whether a core says something; the time a text was published at is nothing that is told. */
function tells(core: ReadonlySet<string>): boolean {
  return core.size >= LEAST_KEYS && [...core].filter((key) => !/^\p{N}/u.test(key)).length >= LEAST_WORDS
}

function neighbours(saying: Saying, holders: ReadonlyMap<string, readonly { at: number }[]>): Set<number> {
  const found = new Map<number, number>()
  for (const key of saying.keys) {
    const own = holders.get(key) ?? []
    if (own.length > MOST_HOLDERS) continue
    for (const { at } of own) found.set(at, (found.get(at) ?? 0) + 1)
  }
  return new Set([...found].filter(([, shared]) => shared > 1).map(([at]) => at))
}

/** Weighted Dice coefficient of what two sentences speak of. */
function likeness(a: Saying, b: Saying, weight: Weight): number {
  const common = sum(
    [...a.keys].filter((key) => b.keys.has(key)),
    weight,
  )
  return (2 * common) / (sum(a.keys, weight) + sum(b.keys, weight))
}

/** The weight of several words together. */
export function sum(keys: Iterable<string>, weight: Weight): number {
  let total = 0
  for (const key of keys) total += weight(key)
  return total
}

function coreOf(sayings: readonly Saying[]): Set<string> {
  const keys = distinct(sayings.flatMap((saying) => [...saying.keys]))
  const least = Math.max(2, sayings.length / 2)
  return new Set(keys.filter((key) => sayings.filter((saying) => saying.keys.has(key)).length >= least))
}

function byPlace(a: Saying, b: Saying): number {
  return byText(a.article, b.article) || a.start - b.start
}
