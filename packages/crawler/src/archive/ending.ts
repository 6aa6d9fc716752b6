import { Capture } from '@parallax/model'
import { z } from 'zod'

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
  /** Where the record lies: `offset` and `length` in bytes of the compressed file, `record` its WARC-Record-ID. */
  warc: z
    .strictObject({ file: z.string(), record: z.string(), offset: z.int().min(0), length: z.int().min(1) })
    .optional(),
})
export type Ending = z.infer<typeof Ending>
