import { phraseAt } from '../counted/noun-phrase.ts'
import { isActor, isPersonNoun } from '../counted/persons.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { behindConversion } from '../syntax/behind-asides.ts'
import { governingVerb, subjectOf } from '../syntax/subject.ts'
import { subject } from './clause.ts'
import { runText } from './run-text.ts'
import { LENGTHS, type ThingPlace, type ThingReader } from './thing.ts'

/** How far behind an area the verb may stand that tells what became of it. */
const REACH = 6

/** "Fires have burned 3,000 acres", "900 hectares were flooded": the area, by what became of it and through what. */
export const harmedArea: ThingReader = (line, place) => {
  const { draft, lexicon } = place
  const { dimensions } = lexicon.deeds
  const { area, harmed, by } = lexicon.things.extents
  if (dimensions.get(draft.unit ?? '') !== area) return null
  const before = governingVerb(line, draft.first, lexicon)
  const did = harmed.get(at(line, before))
  if (did && !lexicon.counts.be.has(at(line, before - 1))) {
    const cause = causeOf(line, before, place)
    return { text: `${area} ${did}${cause && ` ${by} ${cause}`}`, rule: 'what.extent' }
  }
  const behind = before < 0 ? verbBehind(line, behindConversion(line, draft.last), lexicon) : -1
  const done = harmed.get(at(line, behind))
  if (!done) return null
  const agent = at(line, behind + 1) === by ? phraseAt(line, behind + 2, lexicon).text : ''
  return { text: `${area} ${done}${agent && ` ${by} ${agent}`}`, rule: 'what.extent' }
}

/** What did it; "a set of fires" is the fires. */
function causeOf(line: Line, verb: number, place: ThingPlace): string {
  const { lexicon } = place
  const run = subjectOf(line, verb, lexicon)
  const isSet = run && lexicon.things.extents.sets.has(at(line, run.last - 1))
  const inner =
    isSet && at(line, run.last) === lexicon.numbers.partitive ? phraseAt(line, run.last + 1, lexicon).text : ''
  return inner || (subject(line, place)?.text ?? '')
}

/** Index of the last verb of the group that begins at `from`; -1 where none does. */
function verbBehind(line: Line, from: number, lexicon: FigureLexicon): number {
  let last = -1
  for (let index = from; index < from + REACH; index++) {
    const pos = line[index]?.pos ?? ''
    if (!['VERB', 'AUX', 'ADV'].includes(pos) && !lexicon.counts.be.has(at(line, index))) break
    last = index
  }
  return last
}

/** "threw for 205 yards", "716 yards rushing": yards by how they are won. */
export const yardage: ThingReader = (line, { draft, lexicon }) => {
  const { yards, yardage: won } = lexicon.things.extents
  if (lexicon.units.measures.get(yards)?.[0]?.means !== draft.unit) return null
  const how = won.get(at(line, draft.last)) ?? won.get(at(line, governingVerb(line, draft.first, lexicon)))
  return how === undefined ? null : { text: `${how} ${yards}`, rule: 'what.yards' }
}

/** "stands 50 feet away", "a field seven miles southwest": a distance, from where is not told. */
export const apart: ThingReader = (line, { draft, lexicon }) => {
  const { directions, extents } = lexicon.things
  if (!LENGTHS.has(draft.unit)) return null
  const from = behindConversion(line, draft.last)
  return directions.has(at(line, from)) ? { text: extents.distance, rule: 'what.distance' } : null
}

/** "20 metres below the street", "five miles down": the depth; "200 metres above the sea" the height. */
export const level: ThingReader = (line, { draft, lexicon }) => {
  if (!LENGTHS.has(draft.unit)) return null
  const { levels, ends } = lexicon.things.extents
  const from = behindConversion(line, draft.last)
  const word = at(line, from)
  const dimension = levels.get(word)
  // "five miles down the road" goes along it.
  if (!dimension || (ends.has(word) && line[from + 1]?.kind === 'word')) return null
  const run = subjectOf(line, governingVerb(line, draft.first, lexicon), lexicon)
  const acts = !run || isActor(line, run.last - 1, lexicon) || line[run.last - 1]?.pos === 'PROPN'
  return { text: run && !acts ? `${runText(line, run, lexicon)} ${dimension}` : dimension, rule: 'what.dimension' }
}

/** "a 30-mile pursuit", "a 12-km race": what is measured in miles before a noun is its length. */
export const stretch: ThingReader = (line, { draft, lexicon }) => {
  const { along, length } = lexicon.things.extents
  if (!along.has(draft.unit ?? '') || at(line, draft.last - 2) !== '-') return null
  const { head, opening, text } = phraseAt(line, draft.last, lexicon)
  if (head < 0 || opening > draft.last || isPersonNoun(line, head, lexicon)) return null
  const named = text.split(' ').some((word) => lexicon.things.dimensions.has(word) || lexicon.deeds.scales.has(word))
  return named || lexicon.syntax.blank.has(at(line, head))
    ? null
    : { text: `${text} ${length}`, rule: 'what.dimension' }
}
