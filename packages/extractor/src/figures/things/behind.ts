import { phraseAt, readNounPhrase } from '../counted/noun-phrase.ts'
import { type Line, at } from '../draft.ts'
import { LENGTHS, TIMES, type ThingReader } from './thing.ts'
import { wordBefore } from './before.ts'

/** "a 6.1-magnitude quake", "a quake of magnitude 6": the quake's magnitude. */
export const scaleThing: ThingReader = (line, place) => {
  const { draft, lexicon } = place
  const scale = draft.unit === null ? undefined : lexicon.units.scaleNouns.get(draft.unit)
  if (!scale) return null
  const phrase = readNounPhrase(line, draft.last, lexicon)
  const noun = phrase.head >= 0 ? at(line, phrase.head) : wordBefore(line, place)
  return { text: noun && noun !== scale ? `${noun} ${scale}` : scale, rule: 'what.scale' }
}

/** "30 percent of voters", "billions of dollars of aid". */
export const partOfThing: ThingReader = (line, { draft, lexicon }) => {
  if (at(line, draft.last) !== lexicon.numbers.partitive) return null
  const phrase = readNounPhrase(line, draft.last, lexicon)
  return phrase.head < 0 ? null : { text: phrase.text, rule: 'what.of' }
}

/** "$70 million contract", "two-week shutdown", "eight-year, $160 million offer", "28 per cent stake". */
export const nounBehind: ThingReader = (line, { draft, lexicon }) => {
  // The base of a rate is no thing: 6.4 per 100,000 people.
  if (draft.unit?.startsWith('/')) return null
  let from = draft.last
  // Another figure may stand between: an eight-year, $160 million offer.
  if (at(line, from) === ',' && draft.unit !== 'percent') {
    from = behindFigure(line, from + 1)
    if (from < 0) return null
  }
  // A span of time stands before its noun only with a hyphen: "four days" of what is told elsewhere. "Six seasons" tells.
  if (
    TIMES.has(draft.unit) &&
    !draft.rules.includes('unit.period') &&
    at(line, draft.last - 2) !== '-' &&
    from === draft.last
  )
    return null
  const phrase = readNounPhrase(line, from, lexicon)
  return phrase.head < 0 || phrase.opening > from ? null : { text: phrase.text, rule: 'what.noun-behind' }
}

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
  return phrase.head < 0 ? null : { text: phrase.text, rule: 'what.change-of' }
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
  const { directions, away } = lexicon.things
  for (let index = behindConversion(line, draft.last); index < draft.last + 14; index++) {
    const word = at(line, index)
    if (away.has(word)) {
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

/** "two weeks after the collapse", "22 days since the meeting". */
export const elapsed: ThingReader = (line, { draft, lexicon }) => {
  if (!TIMES.has(draft.unit) || !lexicon.things.since.has(at(line, draft.last))) return null
  const phrase = phraseAt(line, draft.last + 1, lexicon)
  return phrase.head < 0 ? null : { text: `since ${at(line, phrase.head)}`, rule: 'what.elapsed' }
}

/** "eight years as minority leader", "24 years in power". */
export const spent: ThingReader = (line, { draft, lexicon }) => {
  if (!TIMES.has(draft.unit) || !lexicon.things.spentOn.has(at(line, draft.last))) return null
  const phrase = phraseAt(line, draft.last + 1, lexicon)
  return phrase.head < 0 ? null : { text: phrase.text, rule: 'what.spent' }
}

/** "$5 billion for a border wall", "€1m in aid"; "in funding for the wall" tells both. */
export const purpose: ThingReader = (line, { draft, lexicon }) => {
  const from = behindConversion(line, draft.last)
  const { purposes } = lexicon.counts
  if (TIMES.has(draft.unit) || LENGTHS.has(draft.unit) || draft.unit === 'percent') return null
  if (!purposes.has(at(line, from))) return null
  const phrase = phraseAt(line, from + 1, lexicon)
  if (phrase.head < 0) return null
  const further = purposes.has(at(line, phrase.end)) ? phraseAt(line, phrase.end + 1, lexicon) : null
  return { text: further && further.head >= 0 ? `${further.text} ${phrase.text}` : phrase.text, rule: 'what.purpose' }
}

/** Index behind a conversion in brackets: "NGN 40bn (US$27m) for flood victims"; it begins there, or ends there. */
function behindConversion(line: Line, index: number): number {
  if (at(line, index) === ')') return index + 1
  if (at(line, index) !== '(') return index
  for (let next = index + 1; next < index + 9; next++) if (at(line, next) === ')') return next + 1
  return index
}
