import type { Status } from '@parallax/model'
import type { Counted } from '../counted/read-counted.ts'
import { type Draft, type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { TIMES } from '../things/thing.ts'

type Found = { readonly status: Status; readonly rule: string }
type Figure = { readonly draft: Draft; readonly counted: Counted }
type StatusReader = (line: Line, figure: Figure, lexicon: FigureLexicon) => Found | null

/** How far a cue may stand from its figure, in atoms. Fear reaches less far than plans, offers further. */
const REACH = { deny: 6, fear: 8, plan: 12, bid: 18, bidNoun: 30, condition: 30, behind: 12 }

/** "not 40", "denied killing 15": said not to be so. "if not 40" is no denial. */
const denied: StatusReader = (line, { draft }, { statuses }) => {
  if (statuses.not.has(at(line, draft.first - 1)) && !statuses.conditions.has(at(line, draft.first - 2)))
    return { status: 'denied', rule: 'status.not' }
  for (let index = draft.numberFirst - 1; index >= Math.max(0, draft.numberFirst - REACH.deny); index--) {
    const word = at(line, index)
    if (statuses.before.get(word) === 'denied') return { status: 'denied', rule: `status.${word}` }
    if (line[index]?.kind === 'mark') return null
  }
  return null
}

/** "If the dam fails, 10,000 people could be displaced": in the condition, or in its consequence when that has a modal. */
const hypothetical: StatusReader = (line, { draft }, { statuses }) => {
  let consequence = false
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - REACH.condition); index--) {
    const word = at(line, index)
    if (word === ',') consequence = true
    if (isBound(line, index)) return null
    const inverted = index === 0 && statuses.inverted.has(word)
    if (!inverted && !statuses.conditions.has(word)) continue
    if (statuses.askers.has(at(line, index - 1))) return null
    if (!consequence || modalNear(line, draft, statuses.modals))
      return { status: 'hypothetical', rule: `status.${word}` }
    return null
  }
  return null
}

function modalNear(line: Line, draft: Draft, modals: ReadonlySet<string>): boolean {
  for (let index = draft.first - 6; index < draft.last + 8; index++) if (modals.has(at(line, index))) return true
  return false
}

/** "an estimated 40 people". */
const estimatedNumber: StatusReader = (line, { draft }, { statuses }) =>
  draft.first < draft.numberFirst && statuses.before.get(at(line, draft.numberFirst - 1)) === 'estimated'
    ? { status: 'estimated', rule: 'status.estimated' }
    : null

/** A cue in the figure's own clause before it: "expected to", "may have", "offered", "estimates that". */
const cueBefore: StatusReader = (line, { draft }, lexicon) => {
  const bids = isOffered(draft)
  // "it would need 60 votes" states what is required.
  if (draft.unit === null && lexicon.statuses.needing.has(at(line, draft.first - 1))) return null
  // "the seven-year history", "the $161 million that he got": it is there, whatever is planned around it.
  if (isGiven(line, draft, lexicon)) return null
  // "will miss the final two games": what the article points at is there already.
  if (draft.unit === null && isDefinite(line, draft.first, lexicon)) return null
  let commas = 0
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - (bids ? REACH.bid : REACH.plan)); index--) {
    if (closesClause(line, index, lexicon) || opensComplement(line, index, { bids, lexicon })) return null
    if (at(line, index) === ',' && ++commas > (bids ? 2 : 1)) return null
    const status = statusOf(line, index, { bids, lexicon })
    // A finite auxiliary without a cue governs the figure itself: "when you need it, they have cut $700m".
    const governs = lexicon.statuses.finite.has(at(line, index)) && at(line, index + 1) !== lexicon.statuses.infinitive
    if (!status && governs) return null
    if (!status || status === 'denied') continue
    // Fear does not reach over a comma, nor far.
    if (status === 'feared' && (commas > 0 || draft.first - index > REACH.fear)) continue
    return { status: governedBy(line, index, { status, lexicon }), rule: `status.${at(line, index)}` }
  }
  return null
}

/** "the two", "his last three", "the Saints' top two". */
function isDefinite(line: Line, first: number, { filters, syntax }: FigureLexicon): boolean {
  let index = first - 1
  while (index >= first - 3 && line[index]?.pos === 'ADJ') index--
  return (
    filters.determiners.has(at(line, index)) || at(line, index).endsWith(syntax.possessive) || at(line, index) === "'"
  )
}

/** "that" after a word that is no cue: the clause behind it is told, not planned. */
const opensComplement = (line: Line, index: number, place: { bids: boolean; lexicon: FigureLexicon }): boolean =>
  at(line, index) === place.lexicon.statuses.complement && !statusOf(line, index - 1, place)

/** Offers and demands bear on money, time and measures, not on counts: "needed two trucks" is a count of trucks. */
export const isOffered = (draft: Draft): boolean =>
  draft.unit !== null && draft.unit !== 'percent' && draft.unit !== 'magnitude'

const closesClause = (line: Line, index: number, { counts, statuses }: FigureLexicon): boolean =>
  isBound(line, index) ||
  counts.clauseOpeners.has(at(line, index)) ||
  (counts.relatives.has(at(line, index)) && at(line, index) !== statuses.complement)

function statusOf(line: Line, index: number, place: { bids: boolean; lexicon: FigureLexicon }): Status | undefined {
  const atom = line[index]
  const { statuses, counts } = place.lexicon
  if (!atom || isCapitalModal(line, index, place.lexicon)) return undefined
  // "due to open" plans, "due to its location" explains; "the goal is to open" plans too.
  const to = counts.be.has(at(line, index + 1)) ? index + 2 : index + 1
  const infinitive = at(line, to) === statuses.infinitive && INFINITIVE_TAGS.has(line[to + 1]?.pos ?? '')
  if (infinitive && statuses.toCues.has(atom.lower)) return statuses.toCues.get(atom.lower)
  return (
    statuses.before.get(atom.lower) ??
    statuses.sought.get(atom.lower) ??
    (place.bids ? statuses.bids.get(atom.lower) : undefined)
  )
}

const INFINITIVE_TAGS = new Set(['VERB', 'AUX'])

/** "May" and "Will" inside a sentence are a month and a name. */
const isCapitalModal = (line: Line, index: number, { statuses }: FigureLexicon): boolean =>
  index > 0 && statuses.modals.has(at(line, index)) && line[index]?.text !== at(line, index)

/** "is believed to be seeking": the belief governs the plan; "hoping he could get": the wish governs what could be. */
function governedBy(line: Line, index: number, place: { status: Status; lexicon: FigureLexicon }): Status {
  const { statuses } = place.lexicon
  for (let above = index - 1; above >= Math.max(0, index - 4); above--) {
    if (line[above]?.kind === 'mark') return place.status
    if (place.status === 'feared' && statuses.hoping.has(at(line, above))) return 'expected'
    if (statuses.before.get(at(line, above)) === 'feared') return 'feared'
  }
  return place.status
}

/** "the seven-year history", "the $161 million that": a span before a noun that is no deal, a sum that a clause describes. */
function isGiven(line: Line, draft: Draft, lexicon: FigureLexicon): boolean {
  if (draft.unit === null || !lexicon.filters.determiners.has(at(line, draft.first - 1))) return false
  if (lexicon.counts.relatives.has(at(line, draft.last))) return true
  const noun = line[draft.last]
  const { deals, nouns } = lexicon.statuses
  return TIMES.has(draft.unit) && noun?.pos === 'NOUN' && !deals.has(noun.lower) && !nouns.has(noun.lower)
}

/** "an eight-year, $160 million offer"; "the offer varied, though one outlet claims it was eight years". */
const bidNoun: StatusReader = (line, { draft, counted }, { statuses }) => {
  if (!isOffered(draft)) return null
  for (const word of counted.what.split(' ')) {
    const status = statuses.nouns.get(word)
    if (status) return { status, rule: `status.noun.${word}` }
  }
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - REACH.bidNoun); index--) {
    const word = at(line, index)
    if (statuses.settled.has(word)) return null
    const status = line[index]?.pos === 'NOUN' ? statuses.nouns.get(word) : undefined
    if (status === 'expected') return { status, rule: `status.noun.${word}.before` }
  }
  return null
}

/** A cue in the verb group behind the phrase: "are feared dead", "will lose their jobs", "may have drowned". */
const cueBehind: StatusReader = (line, { counted }, lexicon) => {
  const { end } = counted.phrase
  for (let index = end; index < Math.min(line.length, end + REACH.behind); index++) {
    const atom = line[index]
    // "nine in ten said that it could": what is said is another clause.
    if (!atom || atom.lower === lexicon.statuses.complement) return null
    if (closesClause(line, index, lexicon) || (atom.kind === 'mark' && atom.spaced) || atom.lower === ',') return null
    // A second verb after "and" is another assertion.
    if (atom.lower === lexicon.numbers.joiner && ['AUX', 'VERB'].includes(line[index + 1]?.pos ?? '')) return null
    const status = isCapitalModal(line, index, lexicon) ? undefined : lexicon.statuses.behind.get(atom.lower)
    if (status) return { status, rule: `status.${atom.lower}.behind` }
    // "is the estimated cost": a predicate noun.
    if (atom.pos === 'DET' && lexicon.counts.be.has(at(line, index - 1))) return null
    // Another verb is the predicate: "two courts said it could"; a participle is none: "people working there will".
    if (
      atom.pos === 'VERB' &&
      !lexicon.counts.be.has(atom.lower) &&
      !lexicon.counts.verbs.has(atom.lower) &&
      !lexicon.counts.gerund.test(atom.lower)
    )
      return null
  }
  return null
}

/** Sentence marks and dashes part clauses; a hyphen inside a word does not. */
function isBound(line: Line, index: number): boolean {
  const atom = line[index]
  return !!atom && atom.kind === 'mark' && (BOUNDS.has(atom.lower) || (atom.lower === '-' && atom.spaced))
}

const BOUNDS = new Set([';', ':', '.', '?', '!', '—', '―', '…'])

/** A denial outranks a condition, a condition outranks a plan; a cue before the figure outranks one behind it. */
const readers: readonly StatusReader[] = [denied, hypothetical, estimatedNumber, cueBefore, bidNoun, cueBehind]

/** How firmly each figure of a line is put; a conversion, and a measure joined to one of the same thing, as firmly as that one. */
export function readStatuses(line: Line, figures: readonly Figure[], lexicon: FigureLexicon): Found[] {
  const found: Found[] = []
  for (const figure of figures) {
    const own = readStatus(line, figure, lexicon)
    const before = found.at(-1)
    const tied = figure.counted.rules.some((rule) => rule === 'what.converted' || rule === 'what.coordinated')
    const carries = before && tied && own.status === 'asserted'
    found.push(carries ? { status: before.status, rule: 'status.carried' } : own)
  }
  return found
}

/** How firmly a figure is put, and the rule that told; asserted where nothing speaks against it. */
function readStatus(line: Line, figure: Figure, lexicon: FigureLexicon): Found {
  // "Gaza's 2.3 million people": what somebody has is there, whatever is planned for it; an offer is one still.
  const possessed = at(line, figure.draft.first - 1).endsWith(lexicon.syntax.possessive)
  for (const reader of possessed ? [bidNoun] : readers) {
    const found = reader(line, figure, lexicon)
    if (found) return found
  }
  return { status: 'asserted', rule: 'status.default' }
}
