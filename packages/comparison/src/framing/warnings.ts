import type { Measure } from './measure.ts'
import { LEAST_TEXTS, type Tally } from './tally.ts'

/** Below so many readings a share of them is told, and doubted. */
const FEW_READINGS = 10

/** What a reader must know before using a measure's numbers. */
export function warningsOf(measure: Measure, tallies: readonly Tally[], nameOf: (outlet: string) => string): string[] {
  const read = tallies.filter(({ n }) => n > 0)
  const namesOf = (some: readonly Tally[]) =>
    some.length === read.length && some.length > 2 ? 'All outlets' : some.map(({ outlet }) => nameOf(outlet)).join(', ')
  const thin = read.filter(({ texts }) => texts < LEAST_TEXTS)
  const few = read.filter(({ n }) => n < FEW_READINGS)
  return [
    ...(thin.length > 0
      ? [
          `${namesOf(thin)}: fewer than ${LEAST_TEXTS} independent texts, so counts are shown without intervals; they describe these texts and no habit.`,
        ]
      : []),
    ...(few.length > 0 ? [`${namesOf(few)}: fewer than ${FEW_READINGS} ${measure.denominator}.`] : []),
  ]
}
