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
  consensus: Interval | null
  divergent: boolean
}

/** Judges all claims on one quantity: the latest of each outlet, the outdated dropped, the rest in camps. */
export function judge(assertions: readonly Assertion[], runningTotal: boolean): Judgement {
  const stances = stancesOf(assertions)
  const entries = stances.flatMap((stance) => stance.entries)
  const superseded = runningTotal ? outdated(entries) : []
  const dropped = new Set(superseded.map(({ entry }) => entry))
  const standing = entries.filter((entry) => !dropped.has(entry))
  const camps = campsOf(standing, (entry) => entry.interval)
  const only = camps.length === 1 ? camps[0] : undefined
  const base = { stances, superseded, camps, consensus: only?.interval ?? null, divergent: isDivergent(standing) }
  if (stances.length < 2) return { ...base, verdict: 'single', divergent: false }
  if (only === undefined) return { ...base, verdict: runningTotal ? 'undetermined' : 'conflict', divergent: false }
  if (dropped.size > 0) return { ...base, verdict: 'superseded' }
  return { ...base, verdict: stateOneNumber(stances) ? 'agree' : 'compatible' }
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
