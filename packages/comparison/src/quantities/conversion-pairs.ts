import type { FigureClaim } from '@parallax/model'
import { dimensionOf } from '../intervals/units.ts'

// What may stand between a figure and its conversion: "58 km (36 miles", "£1.7m; $2.6m", "two tonnes, or".
const BETWEEN = /^\s*(?:\(\s*(?:or |about |around |roughly |some )?|[;/]\s*|,? or (?:about |around )?)$/i

/** Figures that the text itself states as conversions of each other, first the one converted; both in one passage. */
export function conversionPairs(
  claims: readonly FigureClaim[],
  textOf: (claim: FigureClaim) => string,
): [FigureClaim, FigureClaim][] {
  const passages = Map.groupBy(claims, (claim) => `${claim.article}\n${claim.in}`)
  return [...passages.values()].flatMap((own) => {
    const sorted = own.toSorted((a, b) => a.start - b.start)
    return sorted.slice(1).flatMap((second, index): [FigureClaim, FigureClaim][] => {
      const first = sorted[index]
      return first && convert(first, second, textOf(first)) ? [[first, second]] : []
    })
  })
}

function convert(first: FigureClaim, second: FigureClaim, text: string): boolean {
  if (first.unit === second.unit || dimensionOf(first.unit) !== dimensionOf(second.unit)) return false
  if (dimensionOf(first.unit) === 'count') return false
  const gap = second.start - first.end
  return gap >= 0 && gap <= 20 && BETWEEN.test(text.slice(first.end, second.start))
}
