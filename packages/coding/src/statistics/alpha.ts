import type { Scale } from '@parallax/model'

/** The codes that one unit got, in any order; coders that gave none are left out. */
export type Codes = readonly (string | number)[]

/**
 * Krippendorff's alpha (Content Analysis, 4th ed. 2019, ch. 12): 1 is perfect agreement, 0 what chance would give. Units
 * with fewer than two codes say nothing. Null where it is undefined: no pairs, or no variation in the codes.
 */
export function krippendorffAlpha(units: readonly Codes[], scale: Scale): number | null {
  const pairable = units.filter((codes) => codes.length > 1)
  const totals = countCodes(pairable.flat())
  const values = [...totals.keys()].toSorted(byValue)
  const n = pairable.reduce((sum, codes) => sum + codes.length, 0)
  if (values.length < 2) return null
  const apart = differences(values, totals, scale)
  const place = new Map(values.map((value, index) => [value, index]))
  let observed = 0
  for (const codes of pairable) {
    const counts = [...countCodes(codes)].map(([value, count]) => [place.get(value) ?? 0, count] as const)
    let within = 0
    for (const [a, times] of counts) for (const [b, more] of counts) within += times * more * apart(a, b)
    observed += within / (codes.length - 1)
  }
  const amounts = values.map((value) => totals.get(value) ?? 0)
  let expected = 0
  for (const [a, times] of amounts.entries()) {
    for (let b = 0; b < a; b += 1) expected += 2 * times * (amounts[b] ?? 0) * apart(a, b)
  }
  return expected === 0 ? null : 1 - observed / n / (expected / (n * (n - 1)))
}

function countCodes(codes: Codes): Map<string | number, number> {
  const counts = new Map<string | number, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

function byValue(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The squared difference of two codes by their places in the sorted list; ordinal counts the codes that lie between. */
function differences(
  values: readonly (string | number)[],
  totals: ReadonlyMap<string | number, number>,
  scale: Scale,
): (a: number, b: number) => number {
  if (scale === 'nominal') return (a, b) => (a === b ? 0 : 1)
  if (scale === 'ordinal') {
    let before = 0
    const middles = values.map((value) => {
      const own = totals.get(value) ?? 0
      before += own
      return before - own / 2
    })
    return (a, b) => ((middles[a] ?? 0) - (middles[b] ?? 0)) ** 2
  }
  const numbers = values.map(Number)
  return (a, b) => {
    const [one = 0, other = 0] = [numbers[a], numbers[b]]
    if (scale === 'interval') return (one - other) ** 2
    // Two numbers whose sum is 0 and that differ are as far apart as ratios can be.
    return one === other ? 0 : one + other === 0 ? 1 : ((one - other) / (one + other)) ** 2
  }
}
