import { z } from 'zod'
import { Aspect, FigureKind } from './figure.ts'

/** How the outlets' claims on one quantity stand to each other. Agreement, never truth. */
export const Verdict = z.enum(['agree', 'compatible', 'superseded', 'undetermined', 'conflict', 'single'])
export type Verdict = z.infer<typeof Verdict>

/** A set of values on the number line; null is unbounded, `open` excludes the bound itself. */
export const Interval = z.strictObject({
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  lowerOpen: z.boolean(),
  upperOpen: z.boolean(),
})
export type Interval = z.infer<typeof Interval>

/** Whether an outlet carries a quantity. `not-reported` only where its full text was fetched and read. */
export const CoverageState = z.enum(['reported', 'not-reported', 'not-retrieved', 'paywalled', 'extraction-failed'])
export type CoverageState = z.infer<typeof CoverageState>

/** Where in the article a shared fact first stands. */
export const Position = z.enum(['headline', 'lead', 'first-quarter', 'second-quarter', 'third-quarter', 'last-quarter'])
export type Position = z.infer<typeof Position>

/** What one outlet holds on one quantity: its latest values, as it puts them. */
export const OutletPosition = z.strictObject({
  outlet: z.string(),
  /** Every claim of the outlet on the quantity. */
  claims: z.array(z.string()),
  /** Those it stands with: the latest by as-of, the rest dropped out as superseded. */
  latest: z.array(z.string()).min(1),
  /** As a reader would write it: `≥ 830`, `~1,000`, `24`. */
  value: z.string(),
  interval: Interval,
  /** `own voice` is null; else the sources named for the latest values. */
  sources: z.array(z.string()),
  asOf: z
    .strictObject({ from: z.string().nullable(), to: z.string().nullable(), text: z.string().optional() })
    .optional(),
  /** Indexes of the camps its interval fits. */
  camps: z.array(z.int().min(0)),
})
export type OutletPosition = z.infer<typeof OutletPosition>

/** Outlets whose intervals share a point. */
export const Camp = z.strictObject({
  interval: Interval,
  outlets: z.array(z.string()),
  claims: z.array(z.string()),
})
export type Camp = z.infer<typeof Camp>

/** One thing in the world that could be counted, and what the outlets claim of it. */
export const Quantity = z.strictObject({
  /** Stable over runs: a hash of its slots, or the study's own id for a watched one. */
  id: z.string().min(1),
  label: z.string().min(1),
  kind: FigureKind,
  unit: z.string(),
  what: z.string(),
  aspect: Aspect,
  /** Asserted, estimated and feared claims are compared together; the others each apart. */
  stratum: z.enum(['asserted', 'expected', 'hypothetical', 'denied']),
  scope: z.enum(['focal', 'background']),
  claims: z.array(z.string()),
  perOutlet: z.array(OutletPosition),
  verdict: Verdict,
  /** Sentences: why this verdict. */
  because: z.array(z.string()),
  /** Two open bounds that meet but lie far apart. */
  divergent: z.boolean(),
  /** Several outlets, one origin. */
  singleOrigin: z.boolean(),
  consensus: Interval.optional(),
  camps: z.array(Camp),
  counts: z.strictObject({ outlets: z.int(), texts: z.int(), sources: z.int() }),
  /** The verdict at other tolerances, as shares. */
  stability: z.array(z.strictObject({ tolerance: z.number(), verdict: Verdict })),
  /** Named in the study. */
  watched: z.boolean(),
  /** Ids of the corrections by people that bear on it. */
  corrected: z.array(z.string()).optional(),
  /** Of a total that is counted up: what each outlet said and as of when (instants, UTC), earliest first. */
  timeline: z
    .array(
      z.strictObject({
        outlet: z.string(),
        claim: z.string(),
        value: z.string(),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    )
    .optional(),
})
export type Quantity = z.infer<typeof Quantity>
