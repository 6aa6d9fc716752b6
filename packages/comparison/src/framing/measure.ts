import type { FrameClaim, FramingContrast, Side } from '@parallax/model'

/** A framing measure: how the readings of one kind are grouped, labelled and contrasted over the outlets. */
export type Measure = {
  /** The `measure` of the frame claims it counts. */
  id: string
  title: string
  /** A paragraph a reviewer can cite. */
  definition: string
  /** What `n` counts. */
  denominator: string
  exploratory: boolean
  /** The readings it counts, of those with its id. */
  counts: (reading: FrameClaim) => boolean
  /** What a group of readings means, for a reader. */
  labelOf: (value: string, about: string | undefined, sides: readonly Side[]) => string
  /** How a finding puts one outlet's use of a group: "writes of X as". */
  verb: string
}

/** A group of readings as the contrast lists it. */
export type Group = FramingContrast['groups'][number]
