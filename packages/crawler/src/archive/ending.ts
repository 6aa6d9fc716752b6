import { Capture } from '@parallax/model'
import { z } from 'zod'

/** `offset` and `length` in bytes of the compressed file, `record` the WARC-Record-ID. */
const RecordPlace = z.strictObject({
  file: z.string(),
  record: z.string(),
  offset: z.int().min(0),
  length: z.int().min(1),
})

/** How a visit to one address ended, for whichever events it may concern; one line of journal.jsonl. */
export const Ending = z.strictObject({
  /** The canonical address that was visited. */
  url: z.string().min(1),
  kind: z.enum(['page', 'listing']),
  ...Capture.pick({
    outcome: true,
    reason: true,
    finalUrl: true,
    status: true,
    contentType: true,
    fetchedAt: true,
    sha256: true,
  }).shape,
  /** Where the body lies: of an unmodified page, in the record of the visit that brought it. */
  warc: RecordPlace.optional(),
  /** Where the record lies that says the page was not modified. */
  revisit: RecordPlace.optional(),
  /** The address that the page states as its own, where it is another one of the same site. */
  canonical: z.string().optional(),
  /** Taken from a file at hand and never visited: the file, and in a WARC the record. */
  source: z.string().optional(),
  /** The body is a web archive's copy of the page: when that was taken (instant, UTC). */
  archivedAt: z.string().optional(),
  /** What the host named the version by, to ask with when the page is visited again. */
  etag: z.string().optional(),
  lastModified: z.string().optional(),
})
export type Ending = z.infer<typeof Ending>
