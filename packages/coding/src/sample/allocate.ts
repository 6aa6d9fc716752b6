import { byText } from '../order.ts'

/**
 * How many of `n` each stratum gets: in proportion to its size by largest remainders, but at least one where there are as
 * many to give, and never more than it has.
 */
export function allocate(strata: readonly { stratum: string; size: number }[], n: number): Map<string, number> {
  const total = strata.reduce((sum, { size }) => sum + size, 0)
  const wanted = Math.min(n, total)
  const sorted = strata.toSorted((a, b) => byText(a.stratum, b.stratum))
  const least = wanted >= strata.length ? 1 : 0
  const given = new Map(
    sorted.map(({ stratum, size }) => [stratum, Math.max(least, Math.floor((wanted * size) / total))]),
  )
  let left = wanted - [...given.values()].reduce((a, b) => a + b, 0)
  // How far a stratum is from its exact share; each step below moves one unit, so there are at most as many as strata.
  const owed = ({ stratum, size }: { stratum: string; size: number }): number =>
    (wanted * size) / total - (given.get(stratum) ?? 0)
  while (left !== 0) {
    const step = Math.sign(left)
    const open = sorted.filter(({ stratum, size }) => {
      const own = given.get(stratum) ?? 0
      return step > 0 ? own < size : own > least
    })
    const [next] = open.toSorted((a, b) => step * (owed(b) - owed(a)) || byText(a.stratum, b.stratum))
    if (next === undefined) break
    given.set(next.stratum, (given.get(next.stratum) ?? 0) + step)
    left -= step
  }
  return given
}
