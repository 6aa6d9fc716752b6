import { z } from 'zod'
import { Place } from './span.ts'

/** A stretch of an article. */
export const Passage = z.strictObject({ article: z.string(), in: Place, start: z.int().min(0), end: z.int().min(1) })
export type Passage = z.infer<typeof Passage>

/** Something that several outlets tell, and whether another one does. */
export const CarriedFact = z.strictObject({
  /** The sentences that tell it, one an article. */
  told: z.array(Passage),
  others: z.array(
    z.strictObject({
      outlet: z.string(),
      /** `absent` only where nothing in the texts comes near; `unsure` where they may paraphrase it or were not read whole. */
      state: z.enum(['present', 'absent', 'unsure']),
      /** The sentence of the outlet that comes nearest. */
      nearest: Passage.optional(),
    }),
  ),
})
export type CarriedFact = z.infer<typeof CarriedFact>

/** A word that one outlet uses more than the others, quotations aside. */
export const TellingWord = z.strictObject({
  outlet: z.string(),
  word: z.string(),
  n: z.int(),
  /** How often all others use it. */
  others: z.int(),
  /** Log-odds ratio to the others under an informative Dirichlet prior, over its standard error. */
  z: z.number(),
  /** Some of the places it stands at. */
  passages: z.array(Passage),
})
export type TellingWord = z.infer<typeof TellingWord>

/** What a headline says in each of six slots; a slot that it does not fill is left out. */
export const HeadlineSlots = z.strictObject({
  article: z.string(),
  actor: z.string().optional(),
  verb: z.string().optional(),
  voice: z.string().optional(),
  figure: z.string().optional(),
  victim: z.string().optional(),
  place: z.string().optional(),
})
export type HeadlineSlots = z.infer<typeof HeadlineSlots>

/** A name for an actor that one outlet alone uses, though others name the actor. */
export const SoleName = z.strictObject({
  about: z.string(),
  value: z.string(),
  outlet: z.string(),
  n: z.int(),
  /** How often the others name the actor. */
  others: z.int(),
  claims: z.array(z.string()),
})
export type SoleName = z.infer<typeof SoleName>
