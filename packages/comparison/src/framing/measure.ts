import type { Article, AttributionClaim, FigureClaim, FrameClaim, FramingContrast, Side } from '@parallax/model'

/** What was read in the texts that count: every claim of one text of each outlet. */
export type FramingGround = {
  readonly frames: readonly FrameClaim[]
  readonly attributions: readonly AttributionClaim[]
  readonly figures: readonly FigureClaim[]
  readonly sides: readonly Side[]
  /** The texts that count, in order of id. */
  readonly articles: readonly Article[]
  readonly outletOf: (article: string) => string
}

/** One counted thing: the claim that shows it, and the group it falls into. */
export type Reading = {
  /** Id of the claim; left out where a measure shows its evidence in its detail. */
  readonly claim?: string
  readonly article: string
  /** How much it counts where it stands for several, such as words; else 1. */
  readonly times?: number
  readonly about?: string
  readonly value: string
}

/** A framing measure: what it counts, how that is grouped, labelled and put into words. */
export type Measure = {
  readonly id: string
  readonly title: string
  /** A paragraph a reviewer can cite. */
  readonly definition: string
  /** What `n` counts. */
  readonly denominator: string
  /** Not yet known to work well enough to rest a finding on. */
  readonly exploratory: boolean
  /** It compares sides: left out, and said so, where the study names none. */
  readonly needsSides?: boolean
  /** Whether outlets' words for one actor are held against each other as distributions. */
  readonly comparesNames?: boolean
  readonly readingsOf: (ground: FramingGround) => readonly Reading[]
  /** What the measure shows beside counts. */
  readonly detailOf?: (ground: FramingGround) => Detail
  /** What a group of readings means, for a reader. */
  readonly labelOf: (value: string, about: string | undefined, sides: readonly Side[]) => string
  /** How a finding puts one outlet's use of a group: "writes of X as". */
  readonly verb: string
}

/** What a contrast has beside counts: facts, words, headlines. */
type Detail = Pick<FramingContrast, 'facts' | 'words' | 'slots'>

/** A group of readings as the contrast lists it. */
export type Group = FramingContrast['groups'][number]

/** The frame claims of one measure as readings. */
export function frameReadings({ frames }: FramingGround, measure: string): Reading[] {
  return frames.flatMap(({ id, article, about, value, ...frame }) =>
    frame.measure === measure ? [{ claim: id, article, value, ...(about !== undefined && { about }) }] : [],
  )
}
