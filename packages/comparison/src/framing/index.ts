import type { FrameClaim, FramingContrast, Side } from '@parallax/model'
import { agency } from './agency.ts'
import { contrast } from './contrast.ts'
import type { Measure } from './measure.ts'
import { naming } from './naming.ts'

/** All framing measures, in the order of the report: headlines first, for they are read first. */
export const MEASURES: readonly Measure[] = [agency, naming]

/** What framing is contrasted over. */
export type FramingInput = {
  readings: readonly FrameClaim[]
  /** Ids of the outlets that were read. */
  outlets: readonly string[]
  outletOf: (article: string) => string
  nameOf: (outlet: string) => string
  sides: readonly Side[]
}

/** One contrast per measure that has readings; measures this house does not know are left to those who added them. */
export function contrastFraming(input: FramingInput): FramingContrast[] {
  return MEASURES.flatMap((measure) => {
    const own = input.readings.filter((reading) => reading.measure === measure.id && measure.counts(reading))
    return own.length === 0 ? [] : [contrast(measure, own, input)]
  })
}
