import { z } from 'zod'
import { CueClass, SourceType } from './attribution.ts'
import { Aspect, FigureKind, Hedge, Status } from './figure.ts'
import { Place, Span } from './span.ts'

const located = {
  /** Ids of the corrections by people that bear on it. */
  corrected: z.array(z.string()).optional(),
  /** Hash of article, place, span and type: stable over runs. */
  id: z.string().min(1),
  article: z.string().min(1),
  in: Place,
  start: z.int().min(0),
  end: z.int().min(1),
}

/** By whom a figure is said to be so; null where the outlet speaks in its own voice. */
export const FigureAttribution = z.strictObject({
  source: z.string().min(1),
  sourceType: SourceType,
  cue: z.string().nullable(),
  span: Span,
  /** The attribution claim this comes from. */
  id: z.string().nullable(),
})
export type FigureAttribution = z.infer<typeof FigureAttribution>

/** As of when a figure holds: the words for it, and the interval they mean (instants, UTC). */
export const AsOf = z.strictObject({
  text: z.string().optional(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  relation: z.enum(['at', 'by', 'since', 'so-far']),
})
export type AsOf = z.infer<typeof AsOf>

/** One numeric expression by which the text asserts how many, how much or what share (codebook). */
export const FigureClaim = z.strictObject({
  type: z.literal('figure'),
  ...located,
  /** The text at the span, letter for letter. */
  quote: z.string().min(1),
  /** In `unit`, scale words multiplied out; null where the words leave that end open. */
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  hedge: Hedge,
  /** `person`, a currency code, `percent`, a UCUM-like unit, or `item`. */
  unit: z.string().min(1),
  kind: FigureKind,
  /** The counted noun phrase's head with what tells it apart, lower case. */
  what: z.string(),
  status: Status,
  aspect: Aspect,
  attribution: FigureAttribution.nullable(),
  place: z.strictObject({ text: z.string(), start: z.int(), end: z.int() }).optional(),
  asOf: AsOf.optional(),
  /** The value it rose or fell from, or the claim that gives it. */
  previous: z.union([z.number(), z.string()]).optional(),
  /** The claim of the whole this is a part of. */
  partOf: z.string().optional(),
  /** `d`, `h`, `100000`: per what, for rates. */
  rate: z.string().optional(),
  /** Ids of the rules that made the claim, in order. */
  rules: z.array(z.string()),
})
export type FigureClaim = z.infer<typeof FigureClaim>

/** Who says what: source, cue and content, each in one piece or several. */
export const AttributionClaim = z.strictObject({
  type: z.literal('attribution'),
  ...located,
  sourceSpans: z.array(Span),
  cueSpans: z.array(Span),
  contentSpans: z.array(Span).min(1),
  /** The words of the cue, as they stand in the text. */
  cue: z.string().optional(),
  /** The source as it stands in the text; null when the text does not say who. */
  source: z.string().nullable(),
  /** Whom the source resolves to within the article, when that is more than `source`. */
  speaker: z.string().optional(),
  sourceType: SourceType,
  cueClass: CueClass,
  /** The content stands in quotation marks. */
  direct: z.boolean(),
  /** The attribution that this one is nested in. */
  via: z.string().optional(),
  /** What other rules would have answered for a field, by the rule's id, the likeliest first. */
  alternatives: z
    .array(z.strictObject({ field: z.enum(['speaker', 'sourceType']), value: z.string().min(1), rule: z.string() }))
    .optional(),
  /** Ids of the rules that read the attribution, chose its speaker (`speaker-unresolved` where none fits) and its type. */
  rules: z.array(z.string()),
})
export type AttributionClaim = z.infer<typeof AttributionClaim>

/** One reading of one framing measure. Loose: each measure adds its own fields, all of them JSON. */
export const FrameClaim = z.looseObject({
  type: z.literal('frame'),
  ...located,
  /** Id of the measure: `naming`, `agency`. */
  measure: z.string().min(1),
  value: z.string(),
  quote: z.string().min(1),
  /** Whom or what the reading is about. */
  about: z.string().optional(),
})
export type FrameClaim = z.infer<typeof FrameClaim>

/** One line of claims.jsonl, ordered by article and start. */
export const Claim = z.discriminatedUnion('type', [FigureClaim, AttributionClaim, FrameClaim])
export type Claim = z.infer<typeof Claim>
