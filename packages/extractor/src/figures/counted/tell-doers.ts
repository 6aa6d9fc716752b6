import { isBound } from '../attach/clause-bounds.ts'
import { type Line, at, reads } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { isVerb } from '../syntax/subject.ts'
import type { Earlier } from '../things/referents.ts'
import type { Counted } from './read-counted.ts'

/** How far behind the counted their verb may begin, and how far behind it the deed may be told, in atoms. */
const REACH = 8
const DEED_REACH = 30

type Place = { readonly lexicon: FigureLexicon; readonly earlier: Earlier }

/** "Four men robbed a bank", "12 people who had attacked the camp": who they are, by what they are said to do; "" where no deed tells. */
export function tellDoers(line: Line, counted: Counted, place: Place): string {
  const { lexicon } = place
  const head = counted.what.split(' ').at(-1) ?? ''
  if (counted.unit !== 'person' || !lexicon.doers.bare.has(head)) return ''
  const verb = verbBehind(line, counted.phrase.end, lexicon)
  if (verb < 0) return ''
  for (let index = verb; index < Math.min(line.length, verb + DEED_REACH); index++) {
    if (index > verb && endsDeeds(line, index, lexicon)) return ''
    const doers = index === verb || alsoDone(line, index, lexicon) ? doersAt(line, index, place) : undefined
    if (doers) return doers
  }
  return ''
}

/** Index of the verb whose subject ends right before `from`, "who" and adverbs passed over; -1 where none is, or it is passive. */
function verbBehind(line: Line, from: number, lexicon: FigureLexicon): number {
  const { counts } = lexicon
  let verb = from
  if (counts.personRelatives.has(at(line, verb))) verb++
  while (verb < from + REACH && ['ADV', 'AUX'].includes(line[verb]?.pos ?? '') && !counts.be.has(at(line, verb))) verb++
  if (!counts.be.has(at(line, verb))) return isDeed(line, verb, lexicon) ? verb : -1
  // "were robbed" is said of victims, "were robbing a bank" of robbers.
  while (counts.be.has(at(line, verb)) || line[verb]?.pos === 'ADV') verb++
  return counts.gerund.test(at(line, verb)) ? verb : -1
}

const isDeed = (line: Line, index: number, lexicon: FigureLexicon): boolean =>
  line[index]?.pos === 'VERB' || isVerb(line, index, lexicon) || lexicon.doers.acting.has(at(line, index))

/** Whether the subject of the verb before also does what the word at `index` says: "smashed ..., making off with", "and stole". */
function alsoDone(line: Line, index: number, { counts, numbers }: FigureLexicon): boolean {
  const before = at(line, index - 1)
  const joined = before === numbers.joiner || before === ','
  return counts.gerund.test(at(line, index)) ? joined || counts.clauseOpeners.has(before) : before === numbers.joiner
}

/** A mark or a pronoun at which somebody else may act; "before fleeing" and "while robbing" still tell of the same. */
const endsDeeds = (line: Line, index: number, { counts }: FigureLexicon): boolean =>
  isBound(line, index) ||
  counts.relatives.has(at(line, index)) ||
  (counts.clauseOpeners.has(at(line, index)) && !counts.gerund.test(at(line, index + 1)))

/** The word for whoever does what the verb at `index` says. */
function doersAt(line: Line, index: number, { lexicon, earlier }: Place): string | undefined {
  const { acting, alone, phrases, breaking } = lexicon.doers
  const word = at(line, index)
  const told = phrases.find(({ phrase }) => reads(line, index, phrase))?.doers ?? alone.get(word)
  if (told) return told
  if (acting.has(word) && hasObject(line, index + 1, lexicon)) return acting.get(word)
  return breaking.has(word) ? (crimeIn(line, lexicon) ?? crimeIn(earlier[0] ?? [], lexicon)) : undefined
}

/** An object stands at `index`: a noun or what opens one, and no day. */
const hasObject = (line: Line, index: number, { times }: FigureLexicon): boolean =>
  OBJECT_TAGS.has(line[index]?.pos ?? '') && !times.days.has(at(line, index))

const OBJECT_TAGS = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'SYM'])

/** Who commits the crime that the sentence names. */
function crimeIn(line: Line, { doers }: FigureLexicon): string | undefined {
  const crime = line.slice(0, MOST).find(({ lower }) => doers.crimes.has(lower))
  return doers.crimes.get(crime?.lower ?? '')
}

/** Words of a sentence that are looked at for a crime. */
const MOST = 80
