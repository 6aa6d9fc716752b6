import { z } from 'zod'
import { Slug } from './outlet.ts'

/** How an address ended: each has exactly one. `ok` and `not-modified` have a body to read. */
export const Outcome = z.enum([
  'ok',
  'not-modified',
  'robots-denied',
  'robots-unreachable',
  'rate-limited',
  'blocked',
  'consent-wall',
  'paywall',
  'js-only',
  'gone',
  'legal-451',
  'off-topic',
  'out-of-window',
  'too-large',
  'timeout',
  'bad-tls',
  'bad-charset',
  'not-html',
  'duplicate',
  'deferred',
  'failed',
])
export type Outcome = z.infer<typeof Outcome>

/** How an address became known. */
export const FoundVia = z.enum([
  'urls',
  'rss',
  'atom',
  'json-feed',
  'news-sitemap',
  'section',
  'gdelt',
  'media-cloud',
  'warc',
  'pages',
])
export type FoundVia = z.infer<typeof FoundVia>

/** An address that may hold coverage of an event. */
export const Candidate = z.strictObject({
  url: z.string(),
  outlet: Slug,
  event: Slug,
  foundVia: FoundVia,
  publishedHint: z.string().optional(),
  title: z.string().optional(),
})
export type Candidate = z.infer<typeof Candidate>

/** Whether a page was judged to be about its event once it was read, and why. */
export const Relevance = z.strictObject({
  /** `review`: kept, and a person should look. */
  answer: z.enum(['keep', 'review', 'leave']),
  /** From 0 to 1; 0.5 is where keeping begins. Comparable within one event only. */
  score: z.number().min(0).max(1),
  /** Sentences, the weightiest first. */
  reasons: z.array(z.string()),
})
export type Relevance = z.infer<typeof Relevance>

/** One address of one event, and what became of it; one line of captures.jsonl. */
export const Capture = z.strictObject({
  /** Hash of event and address, stable over runs. */
  id: z.string().min(1),
  ...Candidate.shape,
  outcome: Outcome,
  /** One sentence when the outcome is not `ok`. */
  reason: z.string().optional(),
  /** The address after redirects. */
  finalUrl: z.string().optional(),
  status: z.int().optional(),
  contentType: z.string().optional(),
  /** Instant, UTC. */
  fetchedAt: z.string().optional(),
  /** Hex digest of the body as stored. */
  sha256: z.string().optional(),
  /** Where the body lies: file in the run folder, and the WARC-Record-ID. */
  warc: z.strictObject({ file: z.string(), record: z.string() }).optional(),
  /** The page was gone; the body is a web archive's copy of it: the copy's address, and when it was taken. */
  archived: z.strictObject({ url: z.string(), at: z.string() }).optional(),
  relevance: Relevance.optional(),
})
export type Capture = z.infer<typeof Capture>
