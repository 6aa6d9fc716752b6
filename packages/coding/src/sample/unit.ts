import { UnitKind } from '@parallax/model'
import { z } from 'zod'

/** Words that a coder reads: a sentence with what stands around it, and where in it to look. */
export const Passage = z.strictObject({
  outlet: z.string(),
  headline: z.string(),
  before: z.string(),
  text: z.string(),
  after: z.string(),
  /** Half-open, in `text`; null where the whole sentence is meant. */
  point: z.tuple([z.int(), z.int()]).nullable(),
})
export type Passage = z.infer<typeof Passage>

/** Something to code, as drawn. */
export const Unit = z.strictObject({
  id: z.string(),
  kind: UnitKind,
  event: z.string(),
  outlet: z.string(),
  /** What it is stratified by. */
  traits: z.strictObject({ outlet: z.string(), kind: z.string(), verdict: z.string() }),
  passages: z.array(Passage),
  /** Definition and codes of the framing measure, for a frame reading. */
  measure: z.strictObject({ title: z.string(), definition: z.string(), codes: z.array(z.string()) }).optional(),
  /** The machine's codes by field: hidden from coders. */
  machine: z.record(z.string(), z.string()),
})
export type Unit = z.infer<typeof Unit>
