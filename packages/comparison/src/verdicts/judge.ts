import type { Interval, Verdict } from '@parallax/model'
import { intersect, meets, startsBeforeEnd } from '../intervals/interval.ts'
import { firstWhere } from '../order.ts'
import type { Assertion } from './assertion.ts'
import { sameNumber } from './assertion.ts'
import { campsOf, type Group } from './camps.ts'
import { outdated, type Outdated } from './outdated.ts'
import { areDivergent } from './pair.ts'
import { stancesOf, type Stance, type StanceEntry } from './stance.ts'

/** The verdict on one quantity over its outlets, with all that is needed to say why. */
export type Judgement = {
  verdict: Verdict
  stances: Stance[]
  /** Entries that a later one has outdated. */
  superseded: Outdated[]
  camps: Group<StanceEntry>[]
  /** The entries by which every outlet can hold the same, with what they leave possible; null where outlets are at odds. */
  common: Group<StanceEntry> | null
  divergent: boolean
}

/**
 * Judges all claims on one quantity: the latest of each outlet, the outdated dropped, the rest in camps. Outlets are at odds
 * where no value suits them all. One that sets rival figures side by side is suited by either: it differs with itself, not
 * with those who give one of the two.
 */
export function judge(assertions: readonly Assertion[], runningTotal: boolean): Judgement {
  const stances = stancesOf(assertions)
  const entries = stances.flatMap((stance) => stance.entries)
  const superseded = runningTotal ? outdated(entries) : []
  const dropped = new Set(superseded.map(({ entry }) => entry))
  const standing = entries.filter((entry) => !dropped.has(entry))
  const camps = campsOf(standing, (entry) => entry.interval)
  const common = commonGround(
    camps,
    Map.groupBy(standing, ({ outlet }) => outlet),
  )
  const base = { stances, superseded, camps, common, divergent: isDivergent(standing) }
  if (stances.length < 2) return { ...base, verdict: 'single', divergent: false }
  if (common === null) return { ...base, verdict: runningTotal ? 'undetermined' : 'conflict', divergent: false }
  if (dropped.size > 0) return { ...base, verdict: 'superseded' }
  return { ...base, verdict: stateOneNumber(stances) ? 'agree' : 'compatible' }
}

/** The only camp, or else the first with a value that some entry of every outlet allows. */
function commonGround(
  camps: readonly Group<StanceEntry>[],
  entriesOf: ReadonlyMap<string, readonly StanceEntry[]>,
): Group<StanceEntry> | null {
  const [only] = camps
  if (only === undefined || camps.length === 1) return only ?? null
  const own = [...entriesOf.values()]
  if (own.length < 2 || own.every((entries) => entries.length === 1)) return null
  for (const { interval } of camps) {
    const found = own.reduce<Group<StanceEntry> | null>(withOutlet, { interval, items: [] })
    if (found !== null) return found
  }
  return null
}

/** The common ground with one more outlet on it, by the first of its entries that fits; null where none does. */
function withOutlet(common: Group<StanceEntry> | null, entries: readonly StanceEntry[]): Group<StanceEntry> | null {
  if (common === null) return null
  for (const entry of entries) {
    const interval = intersect(common.interval, entry.interval)
    if (interval !== null) return { interval, items: [...common.items, entry] }
  }
  return null
}

/** Whether some number is stated by every outlet, hedges aside. */
function stateOneNumber(stances: readonly Stance[]): boolean {
  const [first, ...others] = stances.map((stance) => stance.entries.flatMap((entry) => entry.assertions))
  return (first ?? []).some((a) =>
    others.every((own) => own.some((b) => sameNumber(a, b) && meets(a.interval, b.interval))),
  )
}

function isDivergent(entries: readonly StanceEntry[]): boolean {
  const open = entries.map((entry) => entry.interval).filter((interval) => interval.upper === null && interval.lower)
  const sorted = open.toSorted((a, b) => (a.lower ?? 0) - (b.lower ?? 0))
  const [low, high] = [sorted[0], sorted.at(-1)]
  return low !== undefined && high !== undefined && areDivergent(low, high)
}

/** Indexes of the camps whose values an interval meets: an open bound may fit several. Camps lie apart, in order. */
export function campsFitting(interval: Interval, camps: readonly Group<StanceEntry>[]): number[] {
  const fitting: number[] = []
  for (let at = firstWhere(camps, (camp) => startsBeforeEnd(interval, camp.interval)); at < camps.length; at += 1) {
    const camp = camps[at]
    if (!camp || intersect(camp.interval, interval) === null) break
    fitting.push(at)
  }
  return fitting
}
