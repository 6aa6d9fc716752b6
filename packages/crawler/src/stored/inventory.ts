import { FoundVia } from '@parallax/model'
import { z } from 'zod'

/** What a WARC file or a folder held for a study, as the ledger keeps it: a replay needs the file no more. */
export const Inventory = z.strictObject({
  via: FoundVia,
  /** Addresses of the pages taken, in their order. */
  pages: z.array(z.string()).max(1_000_000),
  /** Pages passed over, of hosts that no outlet of the study owns. */
  passed: z.int().min(0),
  /** What could not be read, at most the first hundred. */
  faults: z.array(z.strictObject({ code: z.string(), message: z.string() })),
})
export type Inventory = z.infer<typeof Inventory>
