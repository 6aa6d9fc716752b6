import { agency } from './agency.ts'
import type { FramingMeasure } from './measure.ts'
import { naming } from './naming.ts'

/** All framing measures, in the order in which a report shows them: who is in the story, then who does what. */
export const MEASURES: readonly FramingMeasure[] = [naming, agency]
