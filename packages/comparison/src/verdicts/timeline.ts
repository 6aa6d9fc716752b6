import type { Quantity } from '@parallax/model'
import { byText } from '../order.ts'
import type { Assertion } from './assertion.ts'

/** What each outlet said of a total and as of when, earliest first; nothing where all were said at one time. */
export function timelineOf(assertions: readonly Assertion[]): NonNullable<Quantity['timeline']> {
  // "Up from 17" tells what was said before, not what is said now.
  const dated = assertions.filter(({ asOf, former }) => asOf !== null && !former)
  const times = new Set(dated.map(({ asOf }) => `${asOf?.from}|${asOf?.to}`))
  if (times.size < 2) return []
  return dated
    .toSorted((a, b) => endOf(a) - endOf(b) || byText(a.outlet, b.outlet) || byText(a.id, b.id))
    .map(({ outlet, id, value, asOf }) => ({
      outlet,
      claim: id,
      value,
      from: instant(asOf?.from ?? null),
      to: instant(asOf?.to ?? null),
    }))
}

function endOf({ asOf }: Assertion): number {
  return asOf?.to ?? asOf?.from ?? 0
}

function instant(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString()
}
