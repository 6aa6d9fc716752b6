import type { Interval, Verdict } from '@parallax/model'
import { meets } from '../intervals/interval.ts'
import { isCutFrom } from '../intervals/rounding.ts'
import { isLater } from '../time/time-span.ts'
import { type Assertion, sameNumber } from './assertion.ts'

/** How two claims on one quantity stand to each other. `because` names what decided beyond the intervals. */
export type PairVerdict = {
  verdict: Exclude<Verdict, 'single'>
  because:
    | 'same-number'
    | 'intervals-meet'
    | 'rounding'
    | 'later'
    | 'revised-down'
    | 'time-unknown'
    | 'disjoint'
    | 'denied'
  divergent: boolean
}

/** The verdict on two claims, first match wins; symmetric. A running total is counted up after the event. */
export function judgePair(a: Assertion, b: Assertion, runningTotal: boolean): PairVerdict {
  const plain = { divergent: false }
  if (a.denied !== b.denied) return { ...plain, verdict: 'conflict', because: 'denied' }
  if (meets(a.interval, b.interval)) {
    if (sameNumber(a, b)) return { ...plain, verdict: 'agree', because: 'same-number' }
    return { verdict: 'compatible', because: 'intervals-meet', divergent: areDivergent(a.interval, b.interval) }
  }
  if (isRoundingOf(a, b) || isRoundingOf(b, a)) return { ...plain, verdict: 'compatible', because: 'rounding' }
  if (!runningTotal) return { ...plain, verdict: 'conflict', because: 'disjoint' }
  const [earlier, later] = supersedes(a, b) ? [b, a] : supersedes(b, a) ? [a, b] : [null, null]
  if (earlier === null || later === null) return { ...plain, verdict: 'undetermined', because: 'time-unknown' }
  const down = compareCentres(later.interval, earlier.interval) < 0
  return { ...plain, verdict: 'superseded', because: down ? 'revised-down' : 'later' }
}

/** Whether `a` is told, by its time or by the texts, to be the newer of the two; never both ways round. */
export function supersedes(a: Assertion, b: Assertion): boolean {
  const says = saysNewer(a, b)
  return says === saysNewer(b, a) ? isLater(a.asOf, b.asOf) : says
}

/** Two open bounds that meet as they must, but lie further apart than a quarter: "at least 50" and "more than 200". */
export function areDivergent(a: Interval, b: Interval): boolean {
  if (a.upper !== null || b.upper !== null || !a.lower || !b.lower) return false
  return Math.abs(Math.log(a.lower / b.lower)) > Math.log(1.25)
}

/** Whether `a` is an unhedged number that may be a rounding of what `b` asserts, or its leading digits. */
function isRoundingOf(a: Assertion, b: Assertion): boolean {
  if (a.rounding !== null && meets(a.rounding, b.interval)) return true
  return a.cutOff !== null && b.cutOff !== null && isCutFrom(a.cutOff, b.cutOff)
}

function saysNewer(a: Assertion, b: Assertion): boolean {
  if (a.former !== b.former) return b.former
  return a.previous !== null && b.stated !== null && a.previous === b.stated.lower && a.previous === b.stated.upper
}

/** Disjoint intervals are ordered by any of their points. */
function compareCentres(a: Interval, b: Interval): number {
  return (a.lower ?? -Infinity) < (b.lower ?? -Infinity) ? -1 : 1
}
