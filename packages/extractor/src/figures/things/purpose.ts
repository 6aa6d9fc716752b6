import { type NounPhrase, phraseAt } from '../counted/noun-phrase.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { behindAsides } from '../syntax/behind-asides.ts'
import { governingVerb } from '../syntax/subject.ts'
import { isDeal } from './referents.ts'
import { isMoney, type ThingReader } from './thing.ts'

/** "$5 billion for a border wall", "€1m in aid", "$5m last year on parks"; "in funding for the wall" tells both. */
export const purpose: ThingReader = (line, { draft, lexicon }) => {
  if (!isMoney(draft.unit)) return null
  // "a bid of $5m for the firm": it is of the bid.
  const tied =
    at(line, draft.first - 1) === lexicon.numbers.partitive || at(line, draft.first - 1) === lexicon.deeds.worth
  if (tied && isDeal(at(line, draft.first - 2), lexicon)) return null
  const from = behindAsides(line, draft.last, lexicon)
  const phrase = fundedBy(line, from, lexicon) ?? purposeAt(line, behindSet(line, from, lexicon), lexicon)
  if (!phrase) return null
  const given = line[from]?.pos === 'ADP' && at(line, from) === lexicon.statuses.infinitive
  const noun = given ? lexicon.deeds.sums.get(at(line, governingVerb(line, draft.first, lexicon))) : undefined
  // "offered $5m to Lenn": who is offered so much; "donated $5m to the museum": the noun tells what it is to it.
  if (noun && isDeal(noun, lexicon)) return null
  if (noun && noun !== lexicon.deeds.aid) return { text: `${phrase.text} ${noun}`, rule: 'what.purpose' }
  // "$500 in cash in the car": where it is, is not what it is for.
  const links = at(line, phrase.end) !== lexicon.deeds.inside && lexicon.counts.purposes.has(at(line, phrase.end))
  const further = links ? phraseAt(line, phrase.end + 1, lexicon) : null
  const tells = further && further.head >= 0 && !lexicon.syntax.unitNouns.has(at(line, further.head))
  return { text: tells ? `${further.text} ${phrase.text}` : phrase.text, rule: 'what.purpose' }
}

/** The phrase that a preposition, an infinitive or a participle at `index` opens: "for roads", "to build roads", "building a road". */
export function purposeAt(line: Line, index: number, lexicon: FigureLexicon): NounPhrase | null {
  const { counts, statuses, syntax } = lexicon
  const linked = counts.purposes.has(at(line, index))
  // "to support those hit by the quake": what is done with it.
  const infinitive = at(line, index) === statuses.infinitive && isInfinitive(line, index + 1)
  const doing = counts.gerund.test(at(line, index)) && ['DET', 'PRON'].includes(line[index + 1]?.pos ?? '')
  if (!linked && !doing) return null
  // "for building a wharf": what is done with it.
  const verbal = infinitive || (counts.gerund.test(at(line, index + 1)) && line[index + 2]?.pos === 'DET')
  const from = index + (verbal ? 2 : 1)
  const phrase = phraseAt(line, behindNumber(line, from, lexicon), lexicon)
  if (phrase.head < 0) return linked ? bareWord(line, from, lexicon) : null
  return syntax.unitNouns.has(at(line, phrase.head)) ? null : phrase
}

/** "The $5m would fund roads": what the sum itself pays for. */
function fundedBy(line: Line, index: number, { deeds, ...lexicon }: FigureLexicon): NounPhrase | null {
  if (line[index]?.pos !== 'AUX' || !deeds.fundingVerbs.has(at(line, index + 1))) return null
  const phrase = phraseAt(line, index + 2, { deeds, ...lexicon })
  return phrase.head < 0 ? null : phrase
}

/** "$5m set to be spent on roads", "$5m set aside for roads": what is done with a sum parts it from what it is for. */
function behindSet(line: Line, index: number, { deeds, counts }: FigureLexicon): number {
  // "$5m of it went to banks", "$5m will go to schools"
  const goes = index + (line[index]?.pos === 'AUX' ? 1 : 0)
  if (!deeds.setting.has(at(line, goes)) && !deeds.going.has(at(line, goes))) return index
  for (let here = goes + 1; here < index + LONGEST; here++) {
    if (counts.purposes.has(at(line, here)) && line[here]?.pos !== 'PART') return here
    if (!SETTING_TAGS.has(line[here]?.pos ?? '')) break
  }
  return index
}

const SETTING_TAGS = new Set(['PART', 'AUX', 'VERB', 'ADV', 'ADP'])
const LONGEST = 6

/** "for 41 schools": how many there are is no part of what it is for. */
function behindNumber(line: Line, index: number, { numbers }: FigureLexicon): number {
  const isNumber = line[index]?.kind === 'number' || line[index]?.pos === 'NUM'
  return isNumber && line[index + 1]?.kind === 'word' && at(line, index + 1) !== numbers.partitive ? index + 1 : index
}

/** "$65 billion toward broadband;", "$2m for her release.": between what opens a noun and a stop stands one, whatever the tagger says. */
export function bareWord(line: Line, index: number, { filters, syntax }: FigureLexicon): NounPhrase | null {
  const opens = line[index]?.pos === 'DET' || filters.determiners.has(at(line, index))
  const word = opens ? index + 1 : index
  const atom = line[word]
  const next = line[word + 1]
  // "for free", "for good"
  const idiom = !opens && at(line, index - 1) === syntax.for
  if (!atom || idiom || !(atom.pos === 'ADJ' || (opens && ['VERB', 'NOUN'].includes(atom.pos)))) return null
  const closed = !next || (next.kind === 'mark' && next.lower !== '-') || (opens && next.pos === 'ADP')
  return closed ? { head: word, end: word + 1, text: atom.lower, partitive: false, opening: word } : null
}

/** A verb behind "to", by its tag, or because an article follows: "to fund the wall". */
const isInfinitive = (line: Line, index: number): boolean =>
  line[index]?.pos === 'VERB' || (line[index]?.pos === 'NOUN' && line[index + 1]?.pos === 'DET')

/** "$3 million worth of drugs", "$900 in cash": what has that worth. */
export const worthOf: ThingReader = (line, { draft, lexicon }) => {
  if (!isMoney(draft.unit) || !lexicon.things.worth.has(at(line, draft.last))) return null
  if (at(line, draft.last + 1) !== lexicon.numbers.partitive) return null
  const phrase = phraseAt(line, draft.last + 2, lexicon)
  return phrase.head < 0 ? null : { text: phrase.text, rule: 'what.worth' }
}

/** "stripped $900m from the budget": where the money came from. */
export const sourceOf: ThingReader = (line, { draft, lexicon }) => {
  const from = behindAsides(line, draft.last, lexicon)
  if (!isMoney(draft.unit) || !lexicon.syntax.from.has(at(line, from))) return null
  const phrase = phraseAt(line, from + 1, lexicon)
  return phrase.head < 0 ? null : { text: phrase.text, rule: 'what.source' }
}
