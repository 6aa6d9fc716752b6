import { z } from 'zod'
import { Article } from './article.ts'
import { Outcome } from './capture.ts'
import { Claim } from './claim.ts'
import { CorrectionRecord } from './correction.ts'
import { CarriedFact, HeadlineSlots, SoleName, TellingWord } from './framing-detail.ts'
import { Freeze } from './freeze.ts'
import { Problem } from './problem.ts'
import { CoverageState, Position, Quantity } from './quantity.ts'
import { Reliability } from './reliability.ts'
import { Place } from './span.ts'
import { EventWindow, Settings, Side } from './study.ts'

/** How far an outlet's coverage came. */
export const OutletState = z.enum(['read', 'excerpt-only', 'not-retrieved', 'paywalled', 'extraction-failed'])
export type OutletState = z.infer<typeof OutletState>

export const ComparedOutlet = z.strictObject({
  id: z.string(),
  name: z.string(),
  home: z.string().optional(),
  wire: z.boolean(),
  state: OutletState,
  articles: z.array(z.string()),
  /** Number of its addresses per outcome, for gathered coverage. */
  outcomes: z.partialRecord(Outcome, z.int()).optional(),
})
export type ComparedOutlet = z.infer<typeof ComparedOutlet>

/** Texts or figures that go back to one place. Lexical reuse is a lower bound. */
export const Origin = z.strictObject({
  id: z.string(),
  kind: z.enum(['agency', 'text-reuse', 'source']),
  /** The agency, the earliest article, or the source behind figures. */
  name: z.string(),
  outlets: z.array(z.string()),
  articles: z.array(z.string()),
  /** Figure claims that depend on it. */
  claims: z.array(z.string()),
  /** Shared wording, each cut from one article. */
  passages: z.array(z.strictObject({ article: z.string(), in: Place, start: z.int(), end: z.int() })),
  /** 5-word shingle containment of the closest pair, for shared text. */
  containment: z.number().optional(),
  degree: z.enum(['derived', 'partial']).optional(),
})
export type Origin = z.infer<typeof Origin>

/** A share between 0 and 1, or a difference of two, as resampling bounds it: 95 of 100 draws lie within. */
export const ShareInterval = z.strictObject({ lower: z.number(), upper: z.number() })
export type ShareInterval = z.infer<typeof ShareInterval>

/** One measure of framing over the outlets: counts with their denominators, every counted reading named. */
export const FramingContrast = z.strictObject({
  measure: z.string(),
  title: z.string(),
  /** A paragraph that a reviewer can cite. */
  definition: z.string(),
  /** What `n` counts. */
  denominator: z.string(),
  exploratory: z.boolean(),
  /** The groups the readings fall into, in display order, with what each means. */
  groups: z.array(z.strictObject({ about: z.string().optional(), value: z.string(), label: z.string() })),
  perOutlet: z.array(
    z.strictObject({
      outlet: z.string(),
      n: z.int(),
      /** Independent texts that the readings stand in; near copies count once. */
      texts: z.int().optional(),
      counts: z.array(
        z.strictObject({
          about: z.string().optional(),
          value: z.string(),
          n: z.int(),
          /** What `n` is a share of: the outlet's readings, or those about the same actor. */
          of: z.int().optional(),
          /** Of that share, resampled over texts; left out where they are too few. */
          interval: ShareInterval.optional(),
          claims: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** Sentences that state a contrast with its numbers. */
  findings: z.array(
    z.strictObject({
      statement: z.string(),
      claims: z.array(z.string()),
      /** Of the difference of the two shares, where texts are enough. */
      interval: ShareInterval.optional(),
      /** Probability of such a difference by chance, adjusted for all contrasts of the measure. */
      adjusted: z.number().optional(),
    }),
  ),
  /** How far apart two outlets' names for one actor lie: Jensen-Shannon distance, 0 the same, 1 nothing in common. */
  distances: z
    .array(
      z.strictObject({
        about: z.string(),
        outlets: z.tuple([z.string(), z.string()]),
        n: z.tuple([z.int(), z.int()]),
        distance: z.number(),
      }),
    )
    .optional(),
  /** Of omission: what others carry. */
  facts: z.array(CarriedFact).optional(),
  /** Of wording: each outlet's own words, the most telling first. */
  words: z.array(TellingWord).optional(),
  /** Of headlines: what each says in the same slots. */
  slots: z.array(HeadlineSlots).optional(),
  /** Of naming: names that one outlet alone uses. */
  soleNames: z.array(SoleName).optional(),
  /** What a reader must know before using the numbers: few readings, few texts, a measure left out. */
  warnings: z.array(z.string()).optional(),
})
export type FramingContrast = z.infer<typeof FramingContrast>

/** Something that does or does not add up within one article. */
export const Check = z.strictObject({
  id: z.string(),
  check: z.enum(['parts-against-total', 'headline-against-body', 'same-quantity-twice', 'kind-changed', 'conversion']),
  article: z.string(),
  outlet: z.string(),
  claims: z.array(z.string()),
  state: z.enum(['exact', 'within rounding', 'off', 'differs']),
  statement: z.string(),
  total: z.number().optional(),
  parts: z.array(z.number()).optional(),
  sum: z.number().optional(),
  delta: z.number().optional(),
})
export type Check = z.infer<typeof Check>

/** One cell of the coverage matrix. */
export const CoverageCell = z.strictObject({
  quantity: z.string(),
  outlet: z.string(),
  state: CoverageState,
  claims: z.array(z.string()),
  position: Position.optional(),
})
export type CoverageCell = z.infer<typeof CoverageCell>

/** Two articles that share wording; a pair that is not listed is independent as far as wording shows. */
export const Reuse = z.strictObject({
  articles: z.tuple([z.string(), z.string()]),
  outlets: z.tuple([z.string(), z.string()]),
  degree: z.enum(['derived', 'partial']),
  containment: z.number(),
})
export type Reuse = z.infer<typeof Reuse>

/** A run of words as two versions have it. */
export const WordEdit = z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })
export type WordEdit = z.infer<typeof WordEdit>

/** One utterance as several outlets quote it, the longest version first. */
export const SharedQuote = z.strictObject({
  id: z.string(),
  speaker: z.string().nullable(),
  versions: z.array(
    z.strictObject({
      outlet: z.string(),
      article: z.string(),
      /** The attribution claim. */
      claim: z.string(),
      text: z.string(),
      /** Held against the longest version: the same words, some of them, or other words too. */
      change: z.enum(['same', 'cut', 'altered']),
      /** Word diff from the longest version to this one; empty where nothing changed. */
      edits: z.array(WordEdit),
    }),
  ),
})
export type SharedQuote = z.infer<typeof SharedQuote>

/** A headline with the figures that it gives. */
export const Headline = z.strictObject({
  outlet: z.string(),
  article: z.string(),
  title: z.string(),
  publishedAt: z.string().optional(),
  figures: z.array(z.string()),
})
export type Headline = z.infer<typeof Headline>

/** Facts that most outlets carry and one leaves out, and facts that one outlet alone has. */
export const CoverageExtras = z.strictObject({
  leftOut: z.array(z.strictObject({ quantity: z.string(), outlet: z.string(), carriedBy: z.array(z.string()) })),
  alone: z.array(z.strictObject({ quantity: z.string(), outlet: z.string() })),
})
export type CoverageExtras = z.infer<typeof CoverageExtras>

/** Where a comparison comes from: enough to make it again and to cite it. */
export const Provenance = z.strictObject({
  software: z.strictObject({ name: z.string(), version: z.string() }),
  study: z.string().optional(),
  settings: Settings,
  sides: z.array(Side),
  /** Files and articles that went in, by hash. */
  inputs: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
  lastCaptureAt: z.string().optional(),
  /** Version of the codebook that the codes were given by. */
  codebook: z.string().optional(),
  /** Hex SHA-256 of the study as it was read: its comments and its layout do not count. */
  studySha256: z.string().optional(),
})
export type Provenance = z.infer<typeof Provenance>

/** A seeded draw among the articles on topic. */
export const Sampling = z.strictObject({
  seed: z.int(),
  by: z.enum(['outlet', 'event']),
  n: z.int(),
  perOutlet: z.array(z.strictObject({ outlet: z.string(), onTopic: z.int(), drawn: z.int() })),
})
export type Sampling = z.infer<typeof Sampling>

/** Everything the report shows of one event; comparison.json. */
export const Comparison = z.strictObject({
  schema: z.literal('parallax/comparison@1'),
  event: z.strictObject({ id: z.string(), title: z.string(), window: EventWindow.optional() }),
  outlets: z.array(ComparedOutlet),
  articles: z.array(Article),
  claims: z.array(Claim),
  quantities: z.array(Quantity),
  origins: z.array(Origin),
  framing: z.array(FramingContrast),
  checks: z.array(Check),
  coverage: z.array(CoverageCell),
  extras: CoverageExtras.optional(),
  headlines: z.array(Headline).optional(),
  quotes: z.array(SharedQuote).optional(),
  reuse: z.array(Reuse).optional(),
  /** What people corrected, and what of it no longer applies. */
  corrections: z.array(CorrectionRecord).optional(),
  /** Of a run that was called final: what it rests on. Given for the report; comparison.json has none. */
  freeze: Freeze.optional(),
  /** Where a study samples: what was drawn of the articles on topic. */
  sampling: Sampling.optional(),
  /** How a sample of it was checked by people; added when the report is made, from a file of its own. */
  reliability: Reliability.optional(),
  problems: z.array(Problem),
  provenance: Provenance,
})
export type Comparison = z.infer<typeof Comparison>
