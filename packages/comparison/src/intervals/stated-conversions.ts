import type { FigureClaim } from '@parallax/model'
import { byText } from '../order.ts'

/** The name of a number in its unit under which its conversions are found; null for a number no text converts. */
export type StatedConversions = (claim: FigureClaim) => string | null

/** Groups the numbers that texts of the event state as conversions of each other: 10 km, 6.2 miles and 6 miles. */
export function statedConversions(pairs: readonly (readonly [FigureClaim, FigureClaim])[]): StatedConversions {
  const leader = new Map<string, string>()
  const root = (key: string): string => {
    let at = key
    for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at)) at = next
    return at
  }
  for (const [first, second] of pairs) {
    const [a = '', b = ''] = [root(keyOf(first)), root(keyOf(second))].toSorted(byText)
    leader.set(a, a)
    leader.set(b, a)
  }
  return (claim) => (leader.has(keyOf(claim)) ? root(keyOf(claim)) : null)
}

function keyOf({ unit, lower, upper }: FigureClaim): string {
  return `${unit} ${lower ?? upper} ${upper ?? lower}`
}
