export { middle, resampleShares, type TextCount } from '@parallax/model'

/** How often chance alone makes two shares differ so: two-sided, never 0. */
export function chanceOf(differences: Float64Array): number {
  const known = differences.filter((value) => !Number.isNaN(value))
  const below = known.filter((value) => value <= 0).length
  const above = known.filter((value) => value >= 0).length
  return Math.min(1, (2 * Math.min(below, above) + 1) / (known.length + 1))
}
