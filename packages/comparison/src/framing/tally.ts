import { byText } from '../order.ts'
import type { Reading } from './measure.ts'
import { resampleShares, type TextCount } from './resample.ts'

/** A group by what it is about and its value. */
export type Slot = { readonly about?: string | undefined; readonly value: string }

/** Below eight texts a resampled interval is too narrow to be told (Cameron, Gelbach and Miller 2008). */
export const LEAST_TEXTS = 8

/** An outlet's readings of one measure, ready to be counted and resampled. */
export type Tally = {
  readonly outlet: string
  readonly n: number
  /** Number of texts with a reading. */
  readonly texts: number
  /** A group's claims and count, and what that is a share of: all readings, or those about the same actor. */
  readonly of: (slot: Slot) => { readonly claims: readonly string[] } & TextCount
  /** Resampled shares; null where texts are too few. */
  readonly draws: (slot: Slot) => Float64Array | null
}

/** Counts one outlet's readings, and draws its texts again where they are enough. */
export function tally(outlet: string, readings: readonly Reading[], seed: string): Tally {
  const texts = [...Map.groupBy(readings, ({ article }) => article)].toSorted(([a], [b]) => byText(a, b))
  const known = new Map<string, Float64Array | null>()
  const count = (own: readonly Reading[], slot: Slot): TextCount => ({
    n: sum(own.filter((reading) => keyOf(reading) === keyOf(slot))),
    of: sum(own.filter((reading) => reading.about === slot.about)),
  })
  const draw = (slot: Slot): Float64Array | null => {
    const counts = texts.map(([, own]) => count(own, slot)).filter(({ of }) => of > 0)
    return counts.length < LEAST_TEXTS ? null : resampleShares(counts, `${seed} ${outlet}`)
  }
  return {
    outlet,
    n: sum(readings),
    texts: texts.length,
    of: (slot) => ({
      claims: readings
        .flatMap((reading) => (keyOf(reading) === keyOf(slot) ? (reading.claim ?? []) : []))
        .toSorted(byText),
      ...count(readings, slot),
    }),
    draws: (slot) => {
      const key = keyOf(slot)
      if (!known.has(key)) known.set(key, draw(slot))
      return known.get(key) ?? null
    },
  }
}

function sum(readings: readonly Reading[]): number {
  return readings.reduce((total, { times = 1 }) => total + times, 0)
}

/** One text for what a slot is about and its value. */
export function keyOf({ about, value }: Slot): string {
  return JSON.stringify([about ?? '', value])
}
