import { type Line, at, reads } from '../draft.ts'
import { type KindReader, fitting } from './kind.ts'

/** How far behind the counted the phrase may begin, in atoms. */
const REACH = 7

/** "took 14 teenagers into custody", "were pulled from the rubble": only verbs part the counted from the phrase. */
export const fateKind: KindReader = (line, place) => {
  const { phrase, lexicon } = place
  // "12 of them in intensive care"
  const pronoun =
    lexicon.counts.pronouns.has(at(line, phrase.end)) && at(line, phrase.end - 1) === lexicon.numbers.partitive
  const from = phrase.end + (pronoun ? 1 : 0)
  for (let index = from; index < from + REACH; index++) {
    for (const { phrase: words, means } of lexicon.counts.fates.get(at(line, index)) ?? [])
      if (reads(line, index, words)) return fitting(line, place, { kind: means, rule: 'kind.fate' })
    // "died in hospital": a harm that is told outranks where they were.
    if (lexicon.counts.verbs.get(at(line, index))?.some(({ kind }) => lexicon.counts.mortalKinds.has(kind))) return null
    if (!GROUP_TAGS.has(line[index]?.pos ?? '') && !lexicon.counts.personRelatives.has(at(line, index))) return null
  }
  return null
}

const GROUP_TAGS = new Set(['AUX', 'VERB', 'ADV', 'PART'])

/** "added 200 positions", "12 posts were filled": posts are jobs where somebody fills or cuts them. */
export const postKind: KindReader = (line: Line, { draft, phrase, lexicon }) => {
  const { counts } = lexicon
  if (phrase.head < 0 || !counts.posts.has(at(line, phrase.head))) return null
  for (let index = draft.first - 1; index >= draft.first - POST_REACH; index--)
    if (counts.settling.has(at(line, index))) return { kind: 'employed', rule: `kind.post.${at(line, index)}` }
  for (let index = phrase.end; index < phrase.end + POST_REACH; index++)
    if (counts.settling.has(at(line, index))) return { kind: 'employed', rule: `kind.post.${at(line, index)}` }
  return null
}

const POST_REACH = 4
