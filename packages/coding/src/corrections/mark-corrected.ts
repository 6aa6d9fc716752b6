import type { Comparison, CorrectionRecord, Problem, Quantity } from '@parallax/model'
import { byText } from '../order.ts'

/**
 * The comparison with every quantity marked that a correction bears on, and the corrections themselves. `before` is the
 * comparison of the same coverage without them: it shows where a rejected figure would stand.
 */
export function markCorrected(
  comparison: Comparison,
  records: readonly CorrectionRecord[],
  before: Comparison,
): Comparison {
  const heirs = heirsOf(comparison.quantities, before.quantities)
  const own = new Map(comparison.quantities.flatMap(({ id, claims }) => claims.map((claim) => [claim, [id]] as const)))
  const gone = new Map(before.articles.map(({ id }) => [id, before.claims.filter((claim) => claim.article === id)]))
  const listed = records.map((record): CorrectionRecord => {
    if (record.state !== 'applied') return record
    const touched = record.action === 'exclude' ? (gone.get(record.article) ?? []).map(({ id }) => id) : record.claims
    const quantities = touched.flatMap((claim) => [...(own.get(claim) ?? []), ...(heirs.get(claim) ?? [])])
    return { ...record, claims: touched, quantities: [...new Set(quantities)].toSorted(byText) }
  })
  const marks = new Map<string, string[]>()
  for (const { id, quantities } of listed) for (const one of quantities) marks.set(one, [...(marks.get(one) ?? []), id])
  return {
    ...comparison,
    quantities: comparison.quantities.map((quantity) => {
      const corrected = marks.get(quantity.id)
      return corrected ? { ...quantity, corrected } : quantity
    }),
    corrections: listed,
    problems: [...comparison.problems, ...listed.flatMap(problemOf)],
  }
}

/** For each claim of before the quantities of now that its former fellows are in. */
function heirsOf(now: readonly Quantity[], before: readonly Quantity[]): Map<string, string[]> {
  const place = new Map(now.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))
  return new Map(
    before.flatMap(({ claims }) => {
      const heirs = [...new Set(claims.flatMap((claim) => place.get(claim) ?? []))]
      return claims.map((claim) => [claim, heirs] as const)
    }),
  )
}

function problemOf({ id, state, why, article, quote }: CorrectionRecord): Problem[] {
  if (state !== 'lapsed') return []
  const message = `The correction ${id} of “${quote.slice(0, 80).toWellFormed()}” no longer applies: ${why ?? 'unknown'}.`
  return [{ stage: 'compare', code: 'correction-lapsed', message, article }]
}
