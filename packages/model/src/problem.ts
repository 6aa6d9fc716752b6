import { z } from 'zod'

/** The step of the pipeline at which a problem arose. */
export const Stage = z.enum(['gather', 'read', 'extract', 'compare', 'report', 'input'])
export type Stage = z.infer<typeof Stage>

/** Something that went wrong with one address, page, line or reading while the job went on; the report shows it. */
export const Problem = z.strictObject({
  stage: Stage,
  /** Machine-readable, kebab-case: `robots-denied`, `not-an-article`, `line-not-json`. */
  code: z.string().min(1),
  /** One sentence for a reader: what happened, to what. */
  message: z.string().min(1),
  outlet: z.string().optional(),
  event: z.string().optional(),
  article: z.string().optional(),
  url: z.string().optional(),
  /** `file:line` of the input where that is known. */
  where: z.string().optional(),
})
export type Problem = z.infer<typeof Problem>
