import { agency } from './agency.ts'
import { background } from './background.ts'
import { epithets } from './epithets.ts'
import type { FramingMeasure } from './measure.ts'
import { naming } from './naming.ts'
import { victimSide } from './victim-side.ts'

/** All framing measures, who is in the story, who does what, to whom, who tells it and what is told beside; the comparison says what each means (same ids). */
export const MEASURES: readonly FramingMeasure[] = [naming, agency, victimSide, epithets, background]
