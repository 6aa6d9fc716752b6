import { type NounPhrase, phraseAt } from '../counted/noun-phrase.ts'
import { phraseText } from '../counted/phrase-text.ts'
import { isActor, isPersonNoun } from '../counted/persons.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { NounRun } from '../syntax/noun-run.ts'
import { isVerb, pointerOf, subjectOf } from '../syntax/subject.ts'
import { gerundOf } from './deed.ts'
import { referentOf } from './referents.ts'
import type { ThingPlace } from './thing.ts'

/** How far behind a time at the head of a sentence the verb of its clause may stand. */
const CLAUSE = 18

/** Index of the verb of the clause behind a time that opens it: "Two weeks later, on a Monday, the plant closed"; -1 where none is near. */
export function clauseVerb(line: Line, from: number, lexicon: FigureLexicon): number {
  for (let index = from; index < Math.min(line.length, from + CLAUSE); index++) {
    const word = at(line, index)
    const told = isVerb(line, index, lexicon) && !lexicon.counts.gerund.test(word) && !lexicon.times.saying.has(word)
    if (told) return lastOfGroup(line, index, lexicon)
  }
  return -1
}

/** Words of a verb group, its auxiliaries and adverbs among them. */
const GROUP = 5

/** The event that begins at `from`, in few words: "the collapse of the dam" is "collapse", "the Red Army left" "red army left", "he took office" "taking office"; "" where none is told. */
export function eventAt(line: Line, from: number, lexicon: FigureLexicon): string {
  // "after leaving office", "after being fully sworn in"
  if (lexicon.counts.gerund.test(at(line, from))) return doingAt(line, from, lexicon)
  const phrase = named(line, phraseAt(line, from, lexicon), lexicon)
  if (phrase.head < 0) return line[from]?.pos === 'PRON' ? done(line, verbAt(line, from + 1, lexicon), lexicon) : ''
  const verb = verbBehind(line, phrase, lexicon)
  if (verb < 0) return nounText(line, phrase, lexicon)
  const run = { first: phrase.opening, last: phrase.end }
  return isBare(line, run, lexicon)
    ? done(line, verb, lexicon)
    : `${shortName(line, run, lexicon)} ${verbText(line, verb, lexicon)}`
}

/** What the form in -ing at `from` tells; of "being" the participle behind it. */
function doingAt(line: Line, from: number, lexicon: FigureLexicon): string {
  if (!lexicon.counts.be.has(at(line, from))) return done(line, from, lexicon)
  return at(line, line[from + 1]?.pos === 'ADV' ? from + 2 : from + 1)
}

/** The event that the verb at `verb` tells, with who or what it is said of: "bridge built"; of persons no name is given for, the doing alone: "firing". */
export function eventOf(line: Line, verb: number, place: Pick<ThingPlace, 'lexicon' | 'earlier'>): string {
  if (verb < 0) return ''
  const { lexicon } = place
  const run = subjectOf(line, verb, lexicon)
  const pointer = run ? -1 : pointerOf(line, verb, lexicon)
  const topic = pointer < 0 ? null : referentOf(line, pointer, place)
  if (topic) return `${topic} ${verbText(line, verb, lexicon)}`
  if (pointer >= 0) return verbText(line, verb, lexicon)
  // "fighting broke out"
  const doing = at(line, verb - 1)
  if (!run && lexicon.counts.gerund.test(doing)) return `${doing} ${verbText(line, verb, lexicon)}`
  if (!run || isBare(line, run, lexicon)) return done(line, verb, lexicon)
  return `${shortName(line, run, lexicon)} ${verbText(line, verb, lexicon)}`
}

/** "leaving office", "sacking": the doing with its object. */
export function done(line: Line, verb: number, lexicon: FigureLexicon): string {
  if (verb < 0) return ''
  const object = phraseAt(line, verb + 1, lexicon)
  const text = object.head < 0 || lexicon.syntax.unitNouns.has(at(line, object.head)) ? '' : ` ${object.text}`
  return `${gerundOf(line, verb, lexicon)}${text}`
}

/** "broke out", "took over": the particle belongs to its verb where no object follows. */
function verbText(line: Line, verb: number, { counts, over }: FigureLexicon): string {
  const next = at(line, verb + 1)
  const isParticle = counts.particles.has(next) || next === over
  return isParticle && !OBJECT_TAGS.has(line[verb + 2]?.pos ?? '') ? `${at(line, verb)} ${next}` : at(line, verb)
}

const OBJECT_TAGS = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'])

/** A common noun for a person tells nobody: "a man was fired". */
const isBare = (line: Line, { last }: NounRun, lexicon: FigureLexicon): boolean =>
  line[last - 1]?.pos !== 'PROPN' && isPersonNoun(line, last - 1, lexicon)

/** Of a name its names alone: "presidential candidate Jeb Bush" is "jeb bush". */
function shortName(line: Line, { first, last }: NounRun, lexicon: FigureLexicon): string {
  let from = last - 1
  while (from > first && line[last - 1]?.pos === 'PROPN' && line[from - 1]?.pos === 'PROPN') from--
  return phraseText(line, [line[last - 1]?.pos === 'PROPN' ? from : Math.max(first, last - 2), last], lexicon)
}

/** "Mrs. Lenn": the stop of an abbreviated title ends no phrase. */
function named(line: Line, phrase: NounPhrase, lexicon: FigureLexicon): NounPhrase {
  const next = phrase.head + 2
  const titled = phrase.head >= 0 && at(line, phrase.head + 1) === '.' && line[next]?.pos === 'PROPN'
  return titled && phrase.head - phrase.opening < 2 ? phraseAt(line, next, lexicon) : phrase
}

/** The head tells; of "the start of the war" what it is the start of tells too. */
function nounText(line: Line, { head, opening, end }: NounPhrase, lexicon: FigureLexicon): string {
  if (line[head]?.pos === 'PROPN') return phraseText(line, [opening, head + 1], lexicon)
  const isEdge = lexicon.things.edges.has(at(line, head)) && at(line, end) === lexicon.numbers.partitive
  const inner = isEdge ? phraseAt(line, end + 1, lexicon) : null
  return inner && inner.head >= 0 ? `${at(line, inner.head)} ${at(line, head)}` : at(line, head)
}

/** Index of the verb that the phrase is the subject of; what hangs on people is passed over: "families of the dead were told". */
function verbBehind(line: Line, { head, end }: NounPhrase, lexicon: FigureLexicon): number {
  const verb = verbAt(line, end, lexicon)
  const acts = isActor(line, head, lexicon)
  if (verb >= 0 || !acts || !lexicon.syntax.joining.has(at(line, end))) return verb
  return verbAt(line, phraseAt(line, end + 1, lexicon).end, lexicon)
}

/** Index of the last verb of the group whose first stands at `verb`. */
const lastOfGroup = (line: Line, verb: number, lexicon: FigureLexicon): number =>
  Math.max(verb, verbAt(line, verb, lexicon))

/** Index of the last verb of the group that begins at `from`; -1 where none does. */
function verbAt(line: Line, from: number, lexicon: FigureLexicon): number {
  let verb = -1
  for (let index = from; index < from + GROUP; index++) {
    if (isVerb(line, index, lexicon)) verb = index
    else if (line[index]?.pos !== 'ADV' && line[index]?.pos !== 'PART') break
  }
  return verb
}
