import { type Draft, type Line, at, endsWith } from '../draft.ts'
import type { Counted } from '../counted/read-counted.ts'
import type { FigureLexicon } from '../lexicon.ts'

export type Figure = { readonly draft: Draft; readonly counted: Counted }

/** Index of the figure of the line that this one rose or fell from; -1 where none is told. */
export function findPrevious(
  line: Line,
  figures: readonly Figure[],
  { own, lexicon }: { own: number; lexicon: FigureLexicon },
): number {
  const figure = figures[own]
  const next = figures[own + 1]
  if (!figure) return -1
  if (
    next &&
    opensPrevious(line, next.draft, lexicon) &&
    sameUnit(figure, next) &&
    next.draft.first - figure.draft.last <= 12
  )
    return own + 1
  const before = figures[own - 1]
  if (before && revisedTo(line, figure.draft, lexicon) && sameUnit(before, figure)) return own - 1
  // "rose from 12 to 14", "from 61 down to 58".
  if (
    before &&
    at(line, figure.draft.first - 1) === lexicon.changes.to &&
    opensPrevious(line, before.draft, lexicon) &&
    sameUnit(before, figure)
  )
    return own - 1
  return -1
}

/** "had reported 61 deaths but later revised the figure down to 58". */
function revisedTo(line: Line, draft: Draft, { changes }: FigureLexicon): boolean {
  if (at(line, draft.first - 1) !== changes.to) return false
  for (let index = draft.first - 2; index >= Math.max(0, draft.first - 6); index--)
    if (changes.revising.has(at(line, index))) return true
  return false
}

const sameUnit = (a: Figure, b: Figure): boolean =>
  a.counted.unit === b.counted.unit || (a.draft.unit === null && b.draft.unit === null)

function opensPrevious(line: Line, draft: Draft, { changes }: FigureLexicon): boolean {
  if (!changes.previousLinks.some((phrase) => endsWith(line, draft.first, phrase))) return false
  for (let index = draft.first - 2; index >= Math.max(0, draft.first - 14); index--)
    if (changes.verbs.has(at(line, index))) return true
  return false
}

/** Index of the figure of the line that this one is a part of; -1 where none is told. */
export function findWhole(
  line: Line,
  figures: readonly Figure[],
  { own, lexicon }: { own: number; lexicon: FigureLexicon },
): number {
  const figure = figures[own]
  if (!figure) return -1
  return (
    partitiveWhole(line, figures, { own, lexicon }) ??
    includedIn(line, figures, { own, lexicon }) ??
    apposedTo(line, figures, { own, lexicon }) ??
    -1
  )
}

/** "two of the five hostages", "a third of the 1,200 workers": the next figure stands inside the phrase. */
function partitiveWhole(
  line: Line,
  figures: readonly Figure[],
  { own, lexicon }: { own: number; lexicon: FigureLexicon },
): number | null {
  const figure = figures[own]
  const next = figures[own + 1]
  if (!figure || !next || at(line, figure.draft.last) !== lexicon.numbers.partitive || next.draft.unit) return null
  return next.draft.first - figure.draft.last <= 4 ? own + 1 : null
}

/** "31 people, including 12 children", "a dozen survivors, half of them children", "40 people, 12 of whom". */
function includedIn(
  line: Line,
  figures: readonly Figure[],
  { own, lexicon }: { own: number; lexicon: FigureLexicon },
): number | null {
  const figure = figures[own]
  if (!figure || own === 0) return null
  const includes =
    lexicon.counts.including.has(at(line, figure.draft.first - 1)) ||
    lexicon.counts.pronouns.has(at(line, figure.draft.first - 1))
  const ofThem =
    at(line, figure.draft.last) === lexicon.numbers.partitive &&
    lexicon.counts.pronouns.has(at(line, figure.draft.last + 1))
  if (!includes && !ofThem) {
    // A second item of one list: "including two children and a nurse, and three guards".
    return null
  }
  for (let whole = own - 1; whole >= 0; whole--) {
    const candidate = figures[whole]
    if (
      candidate &&
      !TIMES.has(candidate.counted.kind) &&
      (figure.draft.unit === 'percent' || candidate.counted.unit === figure.counted.unit)
    )
      return whole
  }
  return null
}

/** "31 people, 19 in Harrow County and 12 in Lenn": smaller figures that leave out the noun, each with its place. */
function apposedTo(
  line: Line,
  figures: readonly Figure[],
  { own, lexicon }: { own: number; lexicon: FigureLexicon },
): number | null {
  const placed = (figure: Figure | undefined) =>
    !!figure && figure.counted.elliptic && lexicon.counts.placeOpeners.has(at(line, figure.draft.last))
  const figure = figures[own]
  if (!figure || !placed(figure)) return null
  let whole = own - 1
  while (whole >= 0 && placed(figures[whole])) whole--
  const candidate = figures[whole]
  return candidate &&
    candidate.draft.low > figure.draft.low &&
    at(line, figures[whole + 1]?.draft.first ?? 0).length > 0 &&
    at(line, (figures[whole + 1]?.draft.first ?? 0) - 1) === ','
    ? whole
    : null
}

const TIMES = new Set(['duration', 'measure', 'percent', 'money'])
