import type { Status } from '@parallax/model'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'

/** Sentence marks and dashes part clauses; a hyphen inside a word does not. */
export function isBound(line: Line, index: number): boolean {
  const atom = line[index]
  if (!atom || atom.kind !== 'mark') return false
  return (BOUNDS.has(atom.lower) && !shortens(line, index)) || (atom.lower === '-' && atom.spaced)
}

/** "Mr. Orr", "Sen. Lenn", "J. Marsh": a stop that closes a short word written large, before another one. */
function shortens(line: Line, index: number): boolean {
  const [before, behind] = [line[index - 1], line[index + 1]]
  if (at(line, index) !== '.' || line[index]?.spaced || before?.kind !== 'word' || behind?.kind !== 'word') return false
  return SHORT.test(before.text) && behind.text !== behind.lower
}

const SHORT = /^\p{Lu}\p{Ll}{0,3}$/u

const BOUNDS = new Set([';', ':', '.', '?', '!', '—', '―', '…'])

/** Whether a clause of its own begins, or the sentence ends, at `index`; "that" is left to whoever walks. */
export const closesClause = (line: Line, index: number, { counts, statuses }: FigureLexicon): boolean =>
  isBound(line, index) ||
  counts.clauseOpeners.has(at(line, index)) ||
  (counts.relatives.has(at(line, index)) && at(line, index) !== statuses.complement)

/** "May" and "Will" inside a sentence are a month and a name. */
export const isCapitalModal = (line: Line, index: number, { statuses }: FigureLexicon): boolean =>
  index > 0 && statuses.modals.has(at(line, index)) && line[index]?.text !== at(line, index)

/** "the two", "his last three", "the Saints' top two": the article points at what is there already. */
export function isDefinite(line: Line, first: number, { filters, syntax }: FigureLexicon): boolean {
  let index = first - 1
  while (index >= first - 3 && line[index]?.pos === 'ADJ') index--
  return (
    filters.determiners.has(at(line, index)) || at(line, index).endsWith(syntax.possessive) || at(line, index) === "'"
  )
}

/**
 * "charged with killing two", "on trial for the murder of three", "suspected of shooting four": behind such a preposition
 * the deed is told as done, and only who did it, or what follows from it, is open.
 */
export function isPastDeed(line: Line, index: number, { counts, statuses, filters }: FigureLexicon): boolean {
  if (!statuses.afterDeeds.has(at(line, index))) return false
  const article = filters.determiners.has(at(line, index + 1)) ? 1 : 0
  const word = at(line, index + 1 + article)
  const done = counts.gerund.test(word) ? counts.verbs.get(word)?.[0]?.kind : undefined
  const kind = done ?? counts.deeds.get(word)
  return kind !== undefined && counts.mortalKinds.has(kind)
}

/** "due to open" plans, "due to its location" explains; "the goal is to open" and "the truce is to last" plan too. */
export function infinitiveCue(line: Line, index: number, { statuses, counts }: FigureLexicon): Status | undefined {
  const opens = (to: number) => at(line, to) === statuses.infinitive && INFINITIVE_TAGS.has(line[to + 1]?.pos ?? '')
  const word = at(line, index)
  if (counts.be.has(word) && opens(index + 1)) return 'expected'
  return opens(counts.be.has(at(line, index + 1)) ? index + 2 : index + 1) ? statuses.toCues.get(word) : undefined
}

const INFINITIVE_TAGS = new Set(['VERB', 'AUX'])
