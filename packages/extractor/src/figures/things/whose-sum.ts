import { phraseAt } from '../counted/noun-phrase.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { behindAsides } from '../syntax/behind-asides.ts'
import { isVerb } from '../syntax/subject.ts'
import { nounBefore } from './before.ts'
import { ownerText } from './owner.ts'
import { isMoney, type Thing, type ThingPlace, type ThingReader } from './thing.ts'

/** Words of the verb group in the clause behind a sum: "is close to signing". */
const GROUP = 6

/** "the $5m that pitcher Lenn received": whose sum it is, and by the verb which; beside another sum, of the same kind as that. */
export const whoseSum: ThingReader = (line, place) => {
  const { draft, lexicon } = place
  if (!isMoney(draft.unit) || line[draft.first - 1]?.pos !== 'DET') return null
  const from = behindAsides(line, draft.last, lexicon)
  const linked = lexicon.counts.relatives.has(at(line, from)) ? 1 : 0
  const clause = clauseAt(line, from + linked, lexicon)
  if (!clause) return null
  const noun = comparedWith(line, place)?.text ?? clause.noun
  return noun ? { text: `${clause.owner} ${noun}`, rule: 'what.whose-sum' } : null
}

/** The named subject of a clause at `from`, and the noun that its verb makes of a sum. */
function clauseAt(
  line: Line,
  from: number,
  lexicon: FigureLexicon,
): { owner: string; noun: string | undefined } | null {
  // "left-hander Lenn": the first half of a compound tells nothing, and may look like a verb.
  const subject = phraseAt(line, at(line, from + 1) === '-' ? from + 2 : from, lexicon)
  const name = nameEnd(line, subject.end)
  if (line[name - 1]?.pos !== 'PROPN' || !isVerb(line, name, lexicon)) return null
  const owner = ownerText(line, { first: subject.opening, last: name }, lexicon)
  let noun: string | undefined
  for (let verb = name; verb < name + GROUP && GROUP_TAGS.has(line[verb]?.pos ?? ''); verb++)
    noun =
      lexicon.deeds.sums.get(at(line, verb)) ??
      (lexicon.deeds.getting.has(at(line, verb)) ? lexicon.deeds.payment : noun)
  return { owner, noun }
}

const GROUP_TAGS = new Set(['VERB', 'AUX', 'ADV', 'ADJ', 'PART', 'ADP'])

/** "players CC Lenn": a phrase of persons ends before their names. */
function nameEnd(line: Line, end: number): number {
  let index = end
  while (index < end + 4 && line[index]?.pos === 'PROPN') index++
  return index
}

/** "an average value of more than the $5m that Lenn", "closer to the $6m that Orr": what the sum is held against. */
function comparedWith(line: Line, place: ThingPlace): Thing | null {
  const { draft, lexicon, taken } = place
  const word = at(line, draft.first - 2)
  if (lexicon.deeds.than.has(word)) return nounBefore(line, place)
  if (word !== lexicon.statuses.infinitive || !lexicon.deeds.closer.has(at(line, draft.first - 3))) return null
  // The nearest sum before: a currency in what other figures hold.
  let first = draft.first - 1
  while (first >= 0 && !(taken.has(first) && lexicon.units.currencyBefore.has(at(line, first)))) first--
  while (taken.has(first - 1)) first--
  if (first < 0) return null
  return nounBefore(line, { ...place, draft: { ...draft, first } })
}
