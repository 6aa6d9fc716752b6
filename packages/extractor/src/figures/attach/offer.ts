import type { Status } from '@parallax/model'
import { phraseText } from '../counted/phrase-text.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { phraseBefore } from '../syntax/noun-run.ts'
import { isOffered } from './status-reader.ts'
import type { Figure } from './relations.ts'

/** How far the maker of an offer may stand before its figure. */
const REACH = 20

/**
 * Offers, bids and demands are told apart by who makes them: "the Falcons offered him a seven-year deal" is about the
 * "falcons deal". Null where the figure belongs to no offer or its maker is not named in the sentence.
 */
export function tellOffer(
  line: Line,
  figure: Figure,
  place: { status: Status; rule: string; lexicon: FigureLexicon },
): string | null {
  const { draft, counted } = figure
  if (place.status !== 'expected' || !isOffered(draft)) return null
  const noun = offerNoun(counted.what, place.rule, place.lexicon)
  const maker = noun ? (possessor(line, draft.first, place.lexicon) ?? subject(line, draft.first, place.lexicon)) : null
  return noun && maker ? `${maker} ${noun}` : null
}

/** What is offered: the noun at the figure, or the one that told the status. */
function offerNoun(what: string, rule: string, { statuses }: FigureLexicon): string | null {
  const head = what.split(' ').at(-1) ?? ''
  if (statuses.nouns.has(head) || statuses.deals.has(head)) return head
  return rule.startsWith('status.noun.') ? (rule.split('.')[2] ?? null) : null
}

/** "the Falcons' eight-year offer", "Boras's request for". */
function possessor(line: Line, index: number, lexicon: FigureLexicon): string | null {
  for (let before = index - 1; before >= Math.max(0, index - 8); before--) {
    const word = at(line, before)
    if (word.endsWith(lexicon.syntax.possessive)) return run(line, before, lexicon)
    if (word === "'" && line[before]?.spaced === false) return run(line, before - 1, lexicon)
    if (line[before]?.pos === 'VERB') return null
  }
  return null
}

/** The name or noun before the verb of offering: "The Orioles have offered", "Lenn is believed to be seeking". */
function subject(line: Line, index: number, lexicon: FigureLexicon): string | null {
  const { statuses } = lexicon
  let verb = index - 1
  while (verb >= Math.max(0, index - REACH) && !isOffering(line, verb, statuses)) verb--
  if (verb < Math.max(0, index - REACH)) return null
  while (verb > 0 && GROUP_TAGS.has(line[verb]?.pos ?? '')) verb--
  if (at(line, verb) === ',') verb = beforeAside(line, verb)
  // "the team of owner Lenn, coach Marsh and manager Orr offered": who they are hangs on the team.
  const whole = phraseBefore(line, verb + 1, lexicon)
  if (whole && whole.last <= verb) return phraseText(line, [whole.first, whole.last], lexicon)
  return ['NOUN', 'PROPN'].includes(line[verb]?.pos ?? '') ? run(line, verb, lexicon) : null
}

/** "The Orioles, according to reports, have offered": the word before the comma that opens the aside. */
function beforeAside(line: Line, comma: number): number {
  for (let index = comma - 1; index >= Math.max(0, comma - 8); index--) if (at(line, index) === ',') return index - 1
  return comma
}

const isOffering = (line: Line, index: number, { bids, sought, offering }: FigureLexicon['statuses']): boolean => {
  const word = at(line, index)
  return line[index]?.pos === 'VERB' && (bids.has(word) || sought.has(word) || offering.has(word))
}

const GROUP_TAGS = new Set(['VERB', 'AUX', 'ADV', 'PART'])

/** The run of names that ends at `last`; where it is no name, the noun alone. */
function run(line: Line, last: number, lexicon: FigureLexicon): string {
  let first = last
  while (first > Math.max(0, last - 3) && line[last]?.pos === 'PROPN' && line[first - 1]?.pos === 'PROPN') first--
  return phraseText(line, [first, last + 1], lexicon)
}
