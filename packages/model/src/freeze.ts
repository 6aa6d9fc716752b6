import { z } from 'zod'

const hashed = z.strictObject({ name: z.string(), sha256: z.string() })

/** What a run rests on, by hash, at the moment somebody called it final; freeze.json. */
export const Freeze = z.strictObject({
  schema: z.literal('parallax/freeze@1'),
  /** Hex SHA-256 of all below as canonical JSON (RFC 8785): one number to print and to cite. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  software: z.strictObject({ name: z.string(), version: z.string() }),
  codebook: z.string(),
  /** study.yaml, the archive and its records, and what people coded, as they lie in the run folder. */
  files: z.array(hashed),
  /** By event: the comparison in canonical form. */
  comparisons: z.array(hashed),
})
export type Freeze = z.infer<typeof Freeze>
