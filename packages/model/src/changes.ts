import { z } from 'zod'
import { WordEdit } from './comparison.ts'

/** One quantity or text between two runs. What merely was not retrieved is `not-retrieved`, never `absent`. */
export const Change = z.strictObject({
  what: z.enum(['quantity', 'verdict', 'figure', 'article', 'outlet']),
  change: z.enum(['new', 'changed', 'absent', 'not-retrieved']),
  id: z.string(),
  label: z.string(),
  outlet: z.string().optional(),
  before: z.string().optional(),
  after: z.string().optional(),
  /** Of an edited article: the words that changed, bounded. */
  edits: z.array(WordEdit).optional(),
})
export type Change = z.infer<typeof Change>

/** What changed between two runs of one event. */
export const Changes = z.strictObject({
  schema: z.literal('parallax/changes@1'),
  event: z.string(),
  /** Why the runs cannot be compared, where they cannot; the changes may then be those of the codebook. */
  incomparable: z.string().optional(),
  changes: z.array(Change),
})
export type Changes = z.infer<typeof Changes>
