import { agency } from './agency.ts'
import type { FramingMeasure } from './measure.ts'
import { naming } from './naming.ts'
import { victimSide } from './victim-side.ts'

/** All framing measures, in the order in which a report shows them: who is in the story, who does what, to whom. */
export const MEASURES: readonly FramingMeasure[] = [naming, agency, victimSide]
