import { type Fact, sum, type Weight } from './carried-facts.ts'
import type { Saying } from './sayings.ts'

/** Whether an outlet tells a fact, with its sentence that comes nearest. */
export type Found = { readonly state: 'present' | 'absent' | 'unsure'; readonly nearest?: Saying }

const PRESENT = 0.6
/** So much of a fact's words the whole text may hold where the fact is absent, and so many of them two sentences. */
const ABSENT_IN_TEXT = 0.2
const ABSENT_IN_SENTENCES = 1

/**
 * Looks for a fact in an outlet's sentences. It is present where a sentence, or two that follow each other, holds most of
 * its words by weight; absent where no two such sentences hold more than one of its words, the outlet's texts together no
 * more than a fifth, and none of its rarer names or numbers; else unsure, since it may be paraphrased. Whole texts are
 * searched because a paraphrase spreads over them. What is a quotation is never absent: speech is put into other words
 * more freely than any count of words can follow.
 */
export function findInText(fact: Fact, sayings: readonly Saying[], weight: Weight): Found {
  const near = sayings.map((saying, at) => {
    const before = sayings[at - 1]
    const joined = before?.in === saying.in && before.article === saying.article ? before.keys : saying.keys
    const held = [...fact.core].filter((key) => saying.keys.has(key) || joined.has(key))
    return {
      saying,
      alone: shareOf(
        fact,
        [...fact.core].filter((key) => saying.keys.has(key)),
        weight,
      ),
      held,
    }
  })
  const most = Math.max(0, ...near.map(({ held }) => shareOf(fact, held, weight)))
  const nearest = near.toSorted((a, b) => b.alone - a.alone)[0]
  const told = nearest && nearest.alone > 0 ? { nearest: nearest.saying } : {}
  if (most >= PRESENT) return { state: 'present', ...told }
  const silent = near.every(({ held }) => held.length <= ABSENT_IN_SENTENCES) && isForeign(fact, sayings, weight)
  return { state: silent && !fact.sayings.some(({ quoted }) => quoted) ? 'absent' : 'unsure', ...told }
}

function shareOf({ core }: Fact, keys: readonly string[], weight: Weight): number {
  return sum(keys, weight) / sum(core, weight)
}

/** The weight of a word that at most half of many texts have. */
const APART = 0.5

/** Whether little of a fact stands anywhere in the sentences, and nothing of what tells it apart. */
function isForeign(fact: Fact, sayings: readonly Saying[], weight: Weight): boolean {
  const known = new Set(sayings.flatMap(({ keys }) => [...keys]))
  const held = [...fact.core].filter((key) => known.has(key))
  const marks = held.filter((key) => weight(key) >= APART && fact.sayings.some((saying) => saying.marks.has(key)))
  return held.length <= ABSENT_IN_TEXT * fact.core.size && marks.length === 0
}
