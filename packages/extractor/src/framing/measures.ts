import { agency } from './agency.ts'
import type { FramingMeasure } from './measure.ts'
import { naming } from './naming.ts'
import { victimSide } from './victim-side.ts'

/** All framing measures, who is in the story, who does what, to whom; the comparison says what each means (same ids). */
export const MEASURES: readonly FramingMeasure[] = [naming, agency, victimSide]
