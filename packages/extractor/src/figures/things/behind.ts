import { type NounPhrase, phraseAt, readNounPhrase } from '../counted/noun-phrase.ts'
import { type Draft, type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { behindConversion } from '../syntax/behind-asides.ts'
import { LENGTHS, TIMES, type ThingPlace, type ThingReader } from './thing.ts'
import { wordBefore } from './before.ts'
import { bareWord } from './purpose.ts'
import { answers } from './referents.ts'

/** "a 6.1-magnitude quake", "a quake of magnitude 6": the quake's magnitude. */
export const scaleThing: ThingReader = (line, place) => {
  const { draft, lexicon } = place
  const scale = draft.unit === null ? undefined : lexicon.units.scaleNouns.get(draft.unit)
  if (!scale) return null
  const phrase = readNounPhrase(line, draft.last, lexicon)
  const noun = shaking(line, place) ?? (phrase.head >= 0 ? at(line, phrase.head) : wordBefore(line, place))
  return { text: noun && noun !== scale ? `${noun} ${scale}` : scale, rule: 'what.scale' }
}

/** The quake that a magnitude is of: the one named right behind, else the nearest one before. */
function shaking(line: Line, { draft, lexicon }: ThingPlace): string | undefined {
  const { shakings } = lexicon.units
  const words = (from: number, to: number) => line.slice(Math.max(0, from), Math.max(0, to)).map(({ lower }) => lower)
  const behind = words(draft.last, draft.last + 4).find((word) => shakings.has(word))
  return behind ?? words(draft.first - 24, draft.first).findLast((word) => shakings.has(word))
}

/** "30 percent of voters", "billions of dollars of aid". */
export const partOfThing: ThingReader = (line, { draft, lexicon }) => {
  const from = behindConversion(line, draft.last)
  // "half the ships": a share takes its whole without "of".
  const opens = line[from]?.pos === 'DET' || lexicon.filters.determiners.has(at(line, from))
  const bare = draft.form === 'share' && opens && isHalf(line, draft, lexicon)
  if (at(line, from) !== lexicon.numbers.partitive && !bare) return null
  const phrase = bare ? phraseAt(line, from, lexicon) : readNounPhrase(line, from, lexicon)
  if (phrase.head >= 0) return { text: phrase.text, rule: 'what.of' }
  // "60 percent of her passes": a noun that looks like a verb.
  const word = bare ? null : bareWord(line, from + 1, lexicon)
  if (word && word.opening > from + 1) return { text: word.text, rule: 'what.of' }
  // "three days of mourning": behind the preposition the verb is a noun.
  const doing = at(line, from + 1)
  return lexicon.counts.gerund.test(doing) ? { text: doing, rule: 'what.of' } : null
}

/** Whether the figure ends in "half", which alone takes its noun without a preposition. */
const isHalf = (line: Line, draft: Draft, { numbers }: FigureLexicon): boolean =>
  numbers.half.has(at(line, draft.last - 1))

/** "$70 million contract", "two-week shutdown", "eight-year, $160 million offer", "28 per cent stake". */
export const nounBehind: ThingReader = (line, { draft, lexicon }) => {
  // The base of a rate is no thing: 6.4 per 100,000 people.
  if (draft.unit?.startsWith('/')) return null
  let from = behindConversion(line, draft.last)
  if (draft.unit === 'percent' && answers(at(line, from), lexicon)) return null
  // "fell 12 percent year-on-year": behind a verb of change only an adverbial follows.
  if (draft.unit === 'percent' && lexicon.changes.verbs.has(changing(line, draft))) return null
  // "$5 / gallon" names the base of a rate.
  if (at(line, from) === '/') return null
  // "a $5m-a-year contract"
  if (at(line, from) === '-' && lexicon.numbers.articles.has(at(line, from + 1)) && at(line, from + 2) === '-')
    from += 4
  // Another figure may stand between: an eight-year, $160 million offer.
  const describes =
    line[draft.first - 1]?.pos === 'DET' || line.slice(draft.numberLast, draft.last).some(({ lower }) => lower === '-')
  if (at(line, from) === ',' && draft.unit !== 'percent' && !describes) return null
  if (at(line, from) === ',' && draft.unit !== 'percent') {
    from = behindFigure(line, from + 1)
    if (from < 0) return null
  }
  // A span of time stands before its noun only with a hyphen: "four days" of what is told elsewhere. "Six seasons" tells.
  if (
    TIMES.has(draft.unit) &&
    !draft.rules.includes('unit.period') &&
    !isAdjectival(line, draft, lexicon) &&
    from === draft.last
  )
    return null
  const phrase = readNounPhrase(line, from, lexicon)
  if (phrase.head < 0 && isMistagged(line, draft, { from, lexicon }))
    return { text: at(line, from), rule: 'what.noun-behind' }
  if (phrase.head < 0 || phrase.opening > from || isNoThing(line, phrase, lexicon)) return null
  // "is 5 percent Herald says": a name behind a share is another phrase, unless an article opens both.
  if (draft.unit === 'percent' && line[phrase.opening]?.pos === 'PROPN' && line[draft.first - 1]?.pos !== 'DET')
    return null
  return { text: withWhole(line, phrase, { draft, lexicon }), rule: 'what.noun-behind' }
}

/** "a 20 percent risk of frost": of a share's noun what follows "of" tells too. */
function withWhole(
  line: Line,
  phrase: NounPhrase,
  { draft, lexicon }: { readonly draft: Draft; readonly lexicon: FigureLexicon },
): string {
  if (draft.unit !== 'percent' || at(line, phrase.end) !== lexicon.numbers.partitive) return phrase.text
  const whole = phraseAt(line, phrase.end + 1, lexicon)
  return whole.head < 0 || lexicon.syntax.unitNouns.has(at(line, whole.head))
    ? phrase.text
    : `${whole.text} ${phrase.text}`
}

/** "a 3 percent raise.", "a $9 fine was": between an article with its figure and a stop or another verb stands a noun. */
function isMistagged(
  line: Line,
  draft: Draft,
  { from, lexicon }: { readonly from: number; readonly lexicon: FigureLexicon },
): boolean {
  const atom = line[from]
  const base = atom?.pos === 'ADJ' || (atom?.pos === 'VERB' && atom.lemma === atom.lower)
  if (
    !base ||
    line[draft.first - 1]?.pos !== 'DET' ||
    TIMES.has(draft.unit) ||
    lexicon.changes.compared.has(atom.lower)
  )
    return false
  const next = line[from + 1]
  return !next || (next.kind === 'mark' && next.lower !== '-') || ['ADP', 'AUX', 'VERB'].includes(next.pos)
}

/** "mark", "last year" and "building a wharf" behind a figure are no thing that it measures. */
function isNoThing(
  line: Line,
  { head, opening }: NounPhrase,
  { syntax, counts, marks, deeds, numbers }: FigureLexicon,
): boolean {
  // "the two-week mark" names the figure again.
  if (head === opening && (syntax.blank.has(at(line, head)) || marks.has(at(line, head)))) return true
  // "$5m set aside for roads": a participle that looks like a noun.
  const opens = ['PART', 'ADV', 'ADP'].includes(line[head + 1]?.pos ?? '') && at(line, head + 1) !== numbers.partitive
  if (head === opening && deeds.setting.has(at(line, head)) && opens) return true
  if (syntax.timeAdjectives.has(at(line, opening)) && syntax.unitNouns.has(at(line, head))) return true
  return head === opening && counts.gerund.test(at(line, head)) && line[head + 1]?.pos === 'DET'
}

/** The word before the figure, "by" passed over: a verb where it tells a change. */
const changing = (line: Line, { first }: Draft): string =>
  line[first - 1]?.pos === 'ADP' || line[first - 1]?.pos === 'ADV' ? at(line, first - 2) : at(line, first - 1)

/** "a two-week shutdown", "an eight hour effort": the unit stands in the singular before its noun. */
const isAdjectival = (line: Line, draft: Draft, { counts }: FigureLexicon): boolean =>
  at(line, draft.last - 2) === '-' || (draft.low > 1 && !counts.plural.test(at(line, draft.last - 1)))

/** Index behind a number with its signs and scale words at `index`; -1 where none stands. */
function behindFigure(line: Line, index: number): number {
  let digits = false
  for (let next = index; next < index + 6; next++) {
    const atom = line[next]
    if (!atom) return -1
    if (atom.kind === 'number' || atom.pos === 'NUM') digits = true
    else if (atom.kind === 'word' && (!digits || atom.spaced)) return digits ? next : -1
  }
  return -1
}

/** "a 10 percent cut in fares", "a 9 percent decrease from": what was cut, not the cut. */
export const changeOf: ThingReader = (line, { draft, lexicon }) => {
  if (!lexicon.changes.nouns.has(at(line, draft.last)) || !lexicon.counts.purposes.has(at(line, draft.last + 1)))
    return null
  const phrase = phraseAt(line, draft.last + 2, lexicon)
  // "an 8 percent rise on the year": since when, and not what rose.
  if (phrase.head < 0 || lexicon.syntax.unitNouns.has(at(line, phrase.head))) return null
  return { text: phrase.text, rule: 'what.change-of' }
}

/** "$1.3 billion was their highest bid", "Eight years is a long sentence": what the figure is said to be. */
export const predicateNoun: ThingReader = (line, { draft, lexicon }) => {
  if (draft.unit === 'percent' || !lexicon.counts.be.has(at(line, draft.last))) return null
  const phrase = phraseAt(line, draft.last + 1, lexicon)
  return phrase.head < 0 ? null : { text: phrase.text, rule: 'what.predicate' }
}

/** "72 km southwest of Arle", "55 km (34 miles) from the town of Bell". */
export const distance: ThingReader = (line, { draft, lexicon }) => {
  if (!LENGTHS.has(draft.unit)) return null
  const { directions, away, hereabouts } = lexicon.things
  for (let index = behindConversion(line, draft.last); index < draft.last + 14; index++) {
    const word = at(line, index)
    if (away.has(word)) {
      const spot = at(line, index + 1)
      if (hereabouts.has(spot)) return { text: `distance from ${spot}`, rule: 'what.distance' }
      const phrase = phraseAt(line, index + 1, lexicon)
      // The place is the name behind "the town of".
      const named =
        at(line, phrase.end) === lexicon.numbers.partitive ? phraseAt(line, phrase.end + 1, lexicon) : phrase
      const best = named.head >= 0 ? named : phrase
      return best.head < 0 ? null : { text: `distance from ${best.text}`, rule: 'what.distance' }
    }
    if (!directions.has(word) && word !== '-') return null
  }
  return null
}

/** "eight years as minority leader", "24 years in power". */
export const spent: ThingReader = (line, { draft, lexicon }) => {
  if (!TIMES.has(draft.unit) || !lexicon.things.spentOn.has(at(line, draft.last))) return null
  const phrase = phraseAt(line, draft.last + 1, lexicon)
  if (phrase.head < 0) return null
  const word = at(line, phrase.head)
  if (lexicon.syntax.prisons.has(word)) return { text: `${word} ${lexicon.syntax.sentence}`, rule: 'what.sentence' }
  return { text: phrase.text, rule: 'what.spent' }
}
