import { z } from 'zod'
import { CueClass, SourceType } from './attribution.ts'
import { Aspect, FigureKind, Hedge, Status } from './figure.ts'
import { Slug } from './outlet.ts'
import { Place } from './span.ts'
import { DayOrInstant } from './study.ts'

/**
 * Where in the coverage a correction holds, independent of offsets and ids: the exact words, what stands around them, and
 * the hash of the text they were read in.
 */
export const Anchor = z.strictObject({
  article: z.string().min(1),
  in: Place.default('text'),
  /** The words of the claim, letter for letter. */
  quote: z.string().min(1).max(2000),
  /** What stood directly before and after it, letter for letter; at most 200 UTF-16 units each. */
  before: z.string().max(200).default(''),
  after: z.string().max(200).default(''),
  /** How often the quote stood in the text then. */
  times: z.int().min(1).default(1),
  /** Hex SHA-256 of the text (title, body or block), as UTF-8. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 lower-case hex digits'),
})
export type Anchor = z.infer<typeof Anchor>

/** Codes that a person may set: those of a figure, an attribution or a frame reading. Null opens an end of a figure. */
export const Recoding = z
  .strictObject({
    lower: z.number().nullable(),
    upper: z.number().nullable(),
    hedge: Hedge,
    unit: z.string().min(1).max(40),
    kind: FigureKind,
    what: z.string().max(200),
    status: Status,
    aspect: Aspect,
    sourceType: SourceType,
    cueClass: CueClass,
    speaker: z.string().min(1).max(200),
    value: z.string().max(200),
    about: z.string().min(1).max(200),
  })
  .partial()
  .refine((codes) => Object.keys(codes).length > 0, { message: 'at least one code to set' })
  .refine(({ lower, upper }) => (lower ?? -Infinity) <= (upper ?? Infinity), {
    message: 'lower is at most upper',
  })
export type Recoding = z.infer<typeof Recoding>

const made = {
  /** Unique in the file; the report names it. */
  id: Slug,
  coder: z.string().min(1).max(100),
  time: DayOrInstant,
  reason: z.string().min(1).max(2000),
  /** The event it is meant for; without it, every event that has the article. */
  event: Slug.optional(),
}

const ofClaim = {
  at: Anchor,
  type: z.enum(['figure', 'attribution', 'frame']).default('figure'),
  /** Of a frame reading: its measure. */
  measure: z.string().min(1).optional(),
}

/** One decision of a person about what the machine read. */
export const Correction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('accept'), ...made, ...ofClaim }),
  z.strictObject({ action: z.literal('reject'), ...made, ...ofClaim }),
  z.strictObject({ action: z.literal('recode'), ...made, ...ofClaim, set: Recoding }),
  /** The quantities of these figures are one. */
  z.strictObject({ action: z.literal('merge'), ...made, at: Anchor, with: z.array(Anchor).min(1).max(1000) }),
  /** These figures are a quantity of their own. */
  z.strictObject({ action: z.literal('split'), ...made, at: Anchor, with: z.array(Anchor).max(1000).default([]) }),
  /** The article is left out; the anchor is any passage of it, best its title. */
  z.strictObject({ action: z.literal('exclude'), ...made, at: Anchor }),
])
export type Correction = z.infer<typeof Correction>

/** What people decided, kept under version control: corrections.yaml. Later entries win over earlier ones. */
export const Corrections = z.strictObject({
  corrections: z
    .array(Correction)
    .max(100_000)
    .superRefine((all, context) => {
      const seen = new Set<string>()
      for (const [index, { id }] of all.entries()) {
        if (seen.has(id))
          context.addIssue({ code: 'custom', path: [index, 'id'], message: 'a second correction with this id' })
        seen.add(id)
      }
    })
    .default([]),
})
export type Corrections = z.infer<typeof Corrections>

/** What became of one correction in a comparison. */
export const CorrectionRecord = z.strictObject({
  id: z.string(),
  action: z.enum(['accept', 'reject', 'recode', 'merge', 'split', 'exclude']),
  coder: z.string(),
  time: z.string(),
  reason: z.string(),
  article: z.string(),
  quote: z.string(),
  /** `overruled` by a later correction of the same claim; `lapsed` where what it is anchored to is no longer there. */
  state: z.enum(['applied', 'overruled', 'lapsed']),
  /** Why it was not applied. */
  why: z.string().optional(),
  /** What a recoding replaced. */
  before: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional(),
  /** Claims and quantities that it bears on, by id; a rejected claim is no longer in the comparison. */
  claims: z.array(z.string()),
  quantities: z.array(z.string()),
})
export type CorrectionRecord = z.infer<typeof CorrectionRecord>
