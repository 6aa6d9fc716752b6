import { z } from 'zod'

/** What the text is: a whole article or less. A claim's absence means something only in a whole one. */
export const TextKind = z.enum(['article', 'excerpt', 'headline-only', 'live-blog', 'encyclopedia'])
export type TextKind = z.infer<typeof TextKind>

/** A piece of the page beside or within the body text. */
export const Block = z.looseObject({
  role: z.string(),
  text: z.string(),
  /** Where the block's text stands in `text`, if it does. */
  start: z.int().min(0).optional(),
  end: z.int().min(0).optional(),
})
export type Block = z.infer<typeof Block>

/** Where the bytes that were read lie, so that evidence can be checked. */
export const CaptureReference = z.looseObject({
  id: z.string().optional(),
  sha256: z.string().optional(),
  fetchedAt: z.string().optional(),
  warc: z.string().optional(),
  /** What the page says machines may not do with it, as it says so: `tdm-reservation`, `noai`, `nosnippet`. */
  reservations: z.array(z.string()).optional(),
})
export type CaptureReference = z.infer<typeof CaptureReference>

/** What stands for a letter that was taken out of a text, so that offsets hold. */
export const WITHHELD_LETTER = '░'

/** Hex SHA-256 of title and text as UTF-8, before words were taken out of them, their length in UTF-16 units, and why. */
export const Withheld = z.strictObject({
  title: z.strictObject({ sha256: z.string(), length: z.int() }),
  text: z.strictObject({ sha256: z.string(), length: z.int() }),
  why: z.enum(['public', 'reserved', 'retention']),
})
export type Withheld = z.infer<typeof Withheld>

/** Null counts as absent: corpora exported from R or pandas write it for a missing value. */
const absentWhenNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value ?? undefined, schema.optional())

/**
 * One article as read from a page or taken from a corpus; one line of articles.jsonl. Loose: unknown fields are kept.
 * `text` is paragraphs joined by a blank line; all spans are half-open UTF-16 offsets into `text` or `title`.
 */
export const Article = z.looseObject({
  id: z.string().min(1),
  outlet: z.string().min(1),
  url: absentWhenNull(z.string()),
  canonical: absentWhenNull(z.string()),
  /** A missing title is "". */
  title: z.preprocess((value) => value ?? '', z.string()),
  deck: absentWhenNull(z.string()),
  authors: absentWhenNull(z.array(z.string())),
  /** Agency credit as printed: "AP", "Reuters, with agencies". */
  credit: absentWhenNull(z.string()),
  /** ISO 8601, a day or an instant. */
  publishedAt: absentWhenNull(z.string()),
  modifiedAt: absentWhenNull(z.string()),
  language: absentWhenNull(z.string()),
  section: absentWhenNull(z.string()),
  text: z.string(),
  textKind: absentWhenNull(TextKind),
  kind: absentWhenNull(z.string()),
  blocks: absentWhenNull(z.array(Block)),
  corrections: absentWhenNull(z.array(z.looseObject({}))),
  capture: absentWhenNull(CaptureReference),
  /** Of an article whose words were taken out: hashes by which who has the article can check the offsets that are left. */
  withheld: Withheld.optional(),
})
export type Article = z.infer<typeof Article>
