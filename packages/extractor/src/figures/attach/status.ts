import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { asked, requested, timeAhead } from './ahead.ts'
import { conditionBefore, conditionBehind } from './condition.ts'
import { cueBefore } from './cue-before.ts'
import { cueBehind } from './cue-behind.ts'
import { denied } from './denial.ts'
import { isGiven, isPossessed, isStart } from './given.ts'
import type { Figure } from './relations.ts'
import { type FoundStatus, type StatusReader, isOffered } from './status-reader.ts'

/** How far the noun of an offer may stand before its figure, in atoms. */
const REACH = 30

/** How firmly each figure of a line is put; a conversion, and a measure joined to one of the same thing, as firmly as that one. */
export function readStatuses(line: Line, figures: readonly Figure[], lexicon: FigureLexicon): FoundStatus[] {
  const found: FoundStatus[] = []
  for (const figure of figures) {
    const own = readStatus(line, figure, lexicon)
    const before = found.at(-1)
    const tied =
      figure.counted.rules.some((rule) => rule === 'what.converted' || rule === 'what.coordinated') ||
      isCoordinated(line, [figures[found.length - 1], figure], lexicon)
    const carries = before && tied && own.rule === 'status.default'
    found.push(carries ? { status: before.status, rule: 'status.carried' } : own)
  }
  return found
}

/** "temperatures of 36 degrees inland and 30 on the coast": measures in one unit with nothing but phrases between. */
function isCoordinated(
  line: Line,
  [before, figure]: readonly [Figure | undefined, Figure],
  { counts, numbers }: FigureLexicon,
): boolean {
  if (!before || before.draft.unit === null || before.draft.unit !== figure.draft.unit) return false
  // "to move $2m from roads and another $3m from parks"
  const link = figure.draft.first - (ADDING.has(line[figure.draft.first - 1]?.pos ?? '') ? 2 : 1)
  if (at(line, link) !== numbers.joiner) return false
  return line
    .slice(before.draft.last, figure.draft.first)
    .every(
      ({ lower, pos }) =>
        pos !== 'VERB' && pos !== 'AUX' && !counts.relatives.has(lower) && !counts.clauseOpeners.has(lower),
    )
}

/** Tags of what may stand between "and" and the number it joins. */
const ADDING = new Set(['DET', 'ADV', 'ADJ'])

/** How firmly a figure is put, and the rule that told; asserted where nothing speaks against it. */
function readStatus(line: Line, figure: Figure, lexicon: FigureLexicon): FoundStatus {
  // "Gaza's 2.3 million people", "expected to rise to 40 from 35": what somebody has, and what a change began with, is
  // there, whatever is planned for it; an offer is one still.
  if (isStart(line, figure.draft.first, lexicon)) return { status: 'asserted', rule: 'status.start' }
  const possessed = isPossessed(line, figure.draft.first, lexicon)
  for (const reader of possessed ? [bidNoun] : readers) {
    const found = reader(line, figure, lexicon)
    if (found) return found
  }
  return { status: 'asserted', rule: 'status.default' }
}

/** "an estimated 40 people", "an estimated $3 million": the hedge within the quote says so. */
const estimatedNumber: StatusReader = (line, { draft }, { statuses }) => {
  for (let index = draft.first; index < draft.numberFirst; index++)
    if (statuses.before.get(at(line, index)) === 'estimated') return { status: 'estimated', rule: 'status.estimated' }
  return null
}

/** "an eight-year, $160 million offer"; "the offer varied, though one outlet claims it was eight years". */
const bidNoun: StatusReader = (line, figure, lexicon) => {
  const { draft, counted } = figure
  const { statuses } = lexicon
  if (!isOffered(draft) || isGiven(line, figure, lexicon)) return null
  for (const word of counted.what.split(' ')) {
    const status = statuses.nouns.get(word)
    if (status) return { status, rule: `status.noun.${word}` }
  }
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - REACH); index--) {
    const word = at(line, index)
    if (statuses.settled.has(word) || statuses.aside.has(word)) return null
    const status = line[index]?.pos === 'NOUN' ? statuses.nouns.get(word) : undefined
    if (status === 'expected') return { status, rule: `status.noun.${word}.before` }
  }
  return null
}

/** A denial outranks a condition, a condition outranks a plan; a cue before the figure outranks one behind it. */
const readers: readonly StatusReader[] = [
  asked,
  denied,
  conditionBefore,
  conditionBehind,
  estimatedNumber,
  timeAhead,
  requested,
  cueBefore,
  bidNoun,
  cueBehind,
]
