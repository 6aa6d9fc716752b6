import { phraseAt } from '../counted/noun-phrase.ts'
import { isPersonNoun } from '../counted/persons.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { behindAsides, behindConversion } from '../syntax/behind-asides.ts'
import { governingVerb, subjectOf } from '../syntax/subject.ts'
import { subject } from './clause.ts'
import { isTakenAway } from './loot.ts'
import { ownerText } from './owner.ts'
import { isDeal } from './referents.ts'
import { runText } from './run-text.ts'
import { LENGTHS, TIMES, isMoney, type Thing, type ThingPlace, type ThingReader } from './thing.ts'

/** Rules that take the noun standing near: whoever acts is not what is priced, lasts or is measured. */
const LOOSE = new Set([
  'what.subject',
  'what.subject.pays',
  'what.near',
  'what.noun-before',
  'what.referent',
  'what.source',
  'what.verb',
  'what.none',
])

/** Words back in which a noun that was taken stands. */
const NEAR = 24

/** "Lenn earned $5m", "She had led the town for six years", "a driver at 90 mph": what was done or is measured of who acts. */
export function byDeed(line: Line, place: ThingPlace, thing: Thing): Thing {
  if (!LOOSE.has(thing.rule)) return thing
  const { unit } = place.draft
  if (unit === 'percent' || unit === null) return thing
  if (isMoney(unit)) return sum(line, place, thing) ?? thing
  if (TIMES.has(unit))
    return sum(line, place, thing) ?? doing(line, place, thing) ?? goingOn(line, place, thing) ?? thing
  return size(place, thing, actsIn(line, place, thing) && !opens(line, thing, place)) ?? thing
}

/** "40 feet deep", "a 300-mile-long trench": the adjective names the dimension. */
export const scaled: ThingReader = (line, place) => {
  const { draft, lexicon } = place
  if (!LENGTHS.has(draft.unit) && !lexicon.deeds.dimensions.has(draft.unit ?? '')) return null
  const from = behindConversion(line, draft.last)
  const hyphen = at(line, from) === '-' ? 1 : 0
  const dimension = lexicon.deeds.scales.get(at(line, from + hyphen))
  if (!dimension) return null
  const behind = phraseAt(line, from + hyphen + 1, lexicon)
  const owner = hyphen ? behind.text : (subject(line, place)?.text ?? '')
  return { text: owner ? `${owner} ${dimension}` : dimension, rule: 'what.dimension' }
}

/** The sum that the verb makes, with whose it is: "lenn earnings"; a deal runs to a sum and to a time. */
function sum(line: Line, place: ThingPlace, thing: Thing): Thing | null {
  const { draft, lexicon } = place
  const verb = governingVerb(line, draft.first, lexicon)
  const noun = worthOf(line, verb, { thing, place }) ?? madeBy(line, verb, place)
  if (!noun || (TIMES.has(draft.unit) && !isDeal(noun, lexicon))) return null
  // "drew an offer worth $5m", "set a fee of $5m": a noun that is no actor tells by itself.
  const trades = lexicon.deeds.trading.has(noun)
  const tells = !trades && thing.rule === 'what.noun-before' && !actsIn(line, place, thing)
  if (tells) return null
  const run = subjectOf(line, verb, lexicon)
  // "The judge fined him": whoever gets it is a pronoun, and whoever gives it does not own it.
  const gives =
    lexicon.deeds.received.has(noun) && line[verb + 1]?.pos === 'PRON' && lexicon.deeds.objects.has(at(line, verb + 1))
  const doer = run && !gives ? ownerText(line, run, lexicon) : ''
  const owner =
    roleBehind(line, place) ??
    traded(line, verb, { noun, place }) ??
    (isNaming(line, noun, { thing, place }) ? thing.text : doer)
  return { text: owner ? `${owner} ${noun}` : noun, rule: 'what.deed' }
}

/** "bought the house for $2m": of buying and selling the object has the price. */
function traded(
  line: Line,
  verb: number,
  { noun, place: { draft, lexicon } }: { readonly noun: string; readonly place: ThingPlace },
): string | null {
  if (!lexicon.deeds.trading.has(noun) || lexicon.counts.be.has(at(line, verb - 1))) return null
  const { head, text } = phraseAt(line, verb + 1, lexicon)
  return head < 0 || head >= draft.first || lexicon.syntax.unitNouns.has(at(line, head)) ? null : text
}

/** The noun of the sum that the verb makes. */
function madeBy(line: Line, verb: number, { draft, lexicon }: ThingPlace): string | undefined {
  const away = isMoney(draft.unit) && isTakenAway(line, verb, { first: draft.first, lexicon })
  if (away) return lexicon.deeds.loot
  return lexicon.deeds.sums.get(at(line, verb))
}

/** Who gets a fine, where it was stolen, what it was earned from: what was taken tells more than who acts. */
function isNaming(line: Line, noun: string, { thing, place }: { thing: Thing; place: ThingPlace }): boolean {
  const { received, loot } = place.lexicon.deeds
  if (thing.rule === 'what.source') return received.has(noun) || noun === loot || !isPayer(line, place)
  return thing.rule === 'what.noun-before' && received.has(noun) && thing.text !== ''
}

/** "earned $5m from Marsh": whoever pays is no more the owner of the sum than a book is its source. */
function isPayer(line: Line, { draft, lexicon }: ThingPlace): boolean {
  const { head } = phraseAt(line, behindAsides(line, draft.last, lexicon) + 1, lexicon)
  return line[head]?.pos === 'PROPN' || isPersonNoun(line, head, lexicon)
}

/** "earning $9,000 as a young teacher": as what it was earned. */
function roleBehind(line: Line, { draft, lexicon }: ThingPlace): string | null {
  const from = behindAsides(line, draft.last, lexicon)
  if (at(line, from) !== lexicon.counts.as || line[from + 1]?.pos !== 'DET') return null
  const { head, text } = phraseAt(line, from + 1, lexicon)
  return head < 0 || !isPersonNoun(line, head, lexicon) ? null : text
}

/** A person is worth so much: the net worth. */
function worthOf(
  line: Line,
  verb: number,
  { thing, place }: { readonly thing: Thing; readonly place: ThingPlace },
): string | undefined {
  const { deeds, counts } = place.lexicon
  const worth = at(line, place.draft.first - 1) === deeds.worth && counts.be.has(at(line, verb))
  return worth && actsIn(line, place, thing) ? deeds.netWorth : undefined
}

/** What somebody did so long, with its object: "leading town"; of a state its word: "married". */
function doing(line: Line, place: ThingPlace, thing: Thing): Thing | null {
  const { draft, lexicon } = place
  if (thing.rule !== 'what.verb' && !actsIn(line, place, thing)) return null
  const verb = governingVerb(line, draft.first, lexicon)
  if (verb < 0) return null
  const word = at(line, verb)
  const object = objectOf(line, verb, place)
  const hollow = line[verb]?.pos === 'AUX' || lexicon.counts.be.has(word) || lexicon.syntax.lasting.has(word)
  if (hollow) return object ? { text: object, rule: 'what.doing' } : null
  // "has made an offer for eight years": of a deal the maker tells.
  const maker = object.includes(' ') || !isDeal(object, lexicon) ? null : subjectOf(line, verb, lexicon)
  if (maker) return { text: `${runText(line, maker, lexicon)} ${object}`, rule: 'what.doing' }
  // "was held for six days": the participle is the state.
  const passive = lexicon.counts.be.has(at(line, verb - 1))
  const name = passive ? word : gerundOf(line, verb, lexicon)
  return { text: object ? `${name} ${object}` : name, rule: 'what.doing' }
}

/** What went on with a thing so long: "a quake was felt", "a siren sounding"; of lasting and being no more is told. */
function goingOn(line: Line, { draft, lexicon }: ThingPlace, thing: Thing): Thing | null {
  if (thing.rule !== 'what.subject') return null
  const verb = governingVerb(line, draft.first, lexicon)
  const word = at(line, verb)
  if (line[verb]?.pos !== 'VERB' || lexicon.syntax.lasting.has(word)) return null
  const before = line[verb - 1]?.pos === 'ADV' ? verb - 2 : verb - 1
  const passive = lexicon.counts.be.has(at(line, before))
  return { text: `${thing.text} ${passive ? word : gerundOf(line, verb, lexicon)}`, rule: 'what.going-on' }
}

/** The object of the verb, or the state that stands in its place: "glasses", "married", "power". */
function objectOf(line: Line, verb: number, { draft, lexicon }: ThingPlace): string {
  for (let index = verb + 1; index < Math.min(draft.first, verb + 5); index++) {
    const phrase = phraseAt(line, index, lexicon)
    if (phrase.head >= 0 && phrase.head < draft.first && !lexicon.syntax.unitNouns.has(at(line, phrase.head)))
      return phrase.text
    const state = line[index]
    if (!state || state.kind === 'mark' || lexicon.things.spanning.has(state.lower)) return ''
    if (state.pos === 'ADJ' && !lexicon.syntax.timeAdjectives.has(state.lower)) return state.lower
  }
  return ''
}

/** "led" is "leading". */
export function gerundOf(line: Line, verb: number, { counts, deeds }: FigureLexicon): string {
  const { lower = '', lemma = lower } = line[verb] ?? {}
  if (counts.gerund.test(lower)) return lower
  const rule = deeds.gerunds.find(([ending]) => ending.test(lemma))
  return rule ? lemma.replace(rule[0], rule[1]) : lower
}

/** The dimension that the unit names, of the thing; alone where only an actor is named. */
function size({ draft, lexicon }: ThingPlace, thing: Thing, acts: boolean): Thing | null {
  const dimension = lexicon.deeds.dimensions.get(draft.unit ?? '')
  if (!dimension) return null
  const alone = acts || thing.text === ''
  // Snow has a depth and a plume a height: of things these units name no one dimension.
  if (!alone && lexicon.deeds.ofActors.has(dimension)) return null
  if (!alone && thing.text.split(' ').some((word) => lexicon.things.dimensions.has(word))) return null
  return { text: alone ? dimension : `${thing.text} ${dimension}`, rule: 'what.unit-dimension' }
}

/** "Snow reached 30 cm": at the head of a sentence a capital makes no name. */
const opens = (line: Line, thing: Thing, { lexicon }: ThingPlace): boolean =>
  at(line, 0) === thing.text && !isPersonNoun(line, 0, lexicon)

/** Whether the noun taken is a person, a name, or a body or place that acts. */
function actsIn(line: Line, { draft, lexicon }: ThingPlace, thing: Thing): boolean {
  const head = thing.text.split(' ').at(-1) ?? ''
  if (lexicon.deeds.organisations.has(head)) return true
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - NEAR); index--)
    if (at(line, index) === head) return line[index]?.pos === 'PROPN' || isPersonNoun(line, index, lexicon)
  return false
}
