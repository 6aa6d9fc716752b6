import type { Interval, OutletPosition } from '@parallax/model'

/** Places values on a strip from 0 to 100. */
export type Scale = { at: (value: number) => number; low: number; high: number; logarithmic: boolean }

/**
 * A scale that holds every finite bound with room at both ends. Logarithmic where the values span more than twentyfold,
 * because on a linear strip all but the largest would fall on one point.
 */
export function scaleFor(
  positions: readonly Pick<OutletPosition, 'interval'>[],
  stated: readonly number[],
): Scale | null {
  const bounds = positions.flatMap(({ interval }) => [interval.lower, interval.upper]).filter((bound) => bound !== null)
  const values = [...bounds, ...stated].filter(Number.isFinite)
  if (values.length === 0) return null
  const low = values.reduce((least, value) => Math.min(least, value))
  const high = values.reduce((most, value) => Math.max(most, value))
  const logarithmic = low > 0 && high / low > 20
  const forth = logarithmic ? Math.log : (value: number) => value
  const span = forth(high) - forth(low)
  const at = (value: number) => (span === 0 ? 50 : MARGIN + ((forth(value) - forth(low)) / span) * (100 - 2 * MARGIN))
  return { at: (value) => clamp(at(value)), low, high, logarithmic }
}

/** The drawn part of an interval: its ends on the strip, and which of them are open without end. */
export function stretch(interval: Interval, scale: Scale): { from: number; to: number; left: boolean; right: boolean } {
  return {
    from: interval.lower === null ? 0 : scale.at(interval.lower),
    to: interval.upper === null ? 100 : scale.at(interval.upper),
    left: interval.lower === null,
    right: interval.upper === null,
  }
}

/** Room at either end of the strip, for arrows and half dots. */
const MARGIN = 12

function clamp(place: number): number {
  return Math.round(Math.min(100, Math.max(0, place)) * 10) / 10
}
