import { type AsOf, type FigureClaim, contentId } from '@parallax/model'
import type { Language } from '../languages/language.ts'
import type { Analysis } from '../text/analysis.ts'
import { cutAtoms } from './atom.ts'
import { readAspect } from './attach/aspect.ts'
import { tellOffer } from './attach/offer.ts'
import { findAsOf } from './attach/as-of.ts'
import { type AtomRange, findPlace, placeOfEvent } from './attach/place.ts'
import { type Figure, findPrevious, findWhole } from './attach/relations.ts'
import { resolveTime } from './attach/resolve-time.ts'
import { readStatuses } from './attach/status.ts'
import { readCounted } from './counted/read-counted.ts'
import { carryHedges } from './convert.ts'
import type { Draft, Line } from './draft.ts'
import { filters } from './filters/index.ts'
import { intervalOf } from './interval.ts'
import { joinRanges } from './join-ranges.ts'
import type { FigureLexicon } from './lexicon.ts'
import { readHedge } from './read-hedges.ts'
import { readNumbers } from './read-numbers.ts'
import { type Earlier, FARTHEST } from './things/referents.ts'
import { settleBillions } from './units/bare-billions.ts'
import { settleDollar } from './units/dollar.ts'
import { shareUnits } from './units/listed.ts'
import { readRate } from './units/rate.ts'
import { readUnit } from './units/read-unit.ts'
import { joinStature } from './units/stature.ts'
import type { UnitContext } from './units/unit-context.ts'

/** Which text of which article is read, and in which language. */
export type FigureContext = {
  readonly language: Language
  /** Article id. */
  readonly article: string
  readonly in: 'title' | 'text'
  readonly outlet?: string
  readonly url?: string
  /** ISO 8601, a day or an instant. */
  readonly publishedAt?: string
}

/**
 * Every figure that a text asserts, in order, none overlapping, without attribution. Each sentence is read by itself:
 * numbers, then their units, then ranges of them; what is no figure is filtered out before hedges are read, so that no
 * hedge is spent on a date; then what is counted, then how it is put and what it is part of.
 */
export function extractFigures(analysis: Analysis, context: FigureContext): FigureClaim[] {
  return readFigures(analysis, context).map(({ claim }) => claim)
}

/** A figure claim with the sentence it was read from and how it was cut, for whoever explains it. */
export type ReadFigure = { readonly claim: FigureClaim; readonly line: Line; readonly figure: Figure }

/** The same figures, each with its sentence. */
export function readFigures(analysis: Analysis, context: FigureContext): ReadFigure[] {
  return cutAtoms(analysis)
    .flatMap(pieces)
    .flatMap((line, index, lines) => {
      const earlier = lines.slice(Math.max(0, index - FARTHEST), index).toReversed()
      return readLine(line, analysis.text, { ...context, earlier })
    })
}

/** No writer's sentence is longer: a text without full stops is read in pieces, so that its cost grows with its length alone. */
const LONGEST = 300

function pieces(line: Line): Line[] {
  if (line.length <= LONGEST) return [line]
  return Array.from({ length: Math.ceil(line.length / LONGEST) }, (_, index) =>
    line.slice(index * LONGEST, (index + 1) * LONGEST),
  )
}

function readLine(line: Line, text: string, context: FigureContext & { readonly earlier: Earlier }): ReadFigure[] {
  const lexicon = context.language.figures
  const drafts = readDrafts(line, context)
  const counted = readCounted(line, drafts, { lexicon, earlier: context.earlier })
  const figures = drafts.flatMap((draft, index): Figure[] => {
    const own = counted[index]
    return own ? [{ draft, counted: own }] : []
  })
  const spans = figures.map(({ draft }) => spanOf(line, draft))
  const ids = spans.map(([start, end]) => contentId('f', [context.article, context.in, start, end]))
  const statuses = readStatuses(line, figures, lexicon)
  return figures.map((figure, own): ReadFigure => {
    const [start, end] = spans[own] ?? [0, 0]
    const { draft } = figure
    const status = statuses[own] ?? { status: 'asserted' as const, rule: 'status.default' }
    const aspect = readAspect(line, draft, lexicon)
    const previous = ids[findPrevious(line, figures, { own, lexicon })]
    const partOf = ids[findWhole(line, figures, { own, lexicon })]
    const harmed = lexicon.counts.mortalKinds.has(figure.counted.kind)
    const place =
      findPlace(line, figure.counted.phrase.end, lexicon) ?? (harmed ? placeOfEvent(line, draft.first, lexicon) : null)
    const asOf = findAsOf(line, figure, lexicon)
    const claim: FigureClaim = {
      type: 'figure',
      id: ids[own] ?? '',
      article: context.article,
      in: context.in,
      start,
      end,
      quote: text.slice(start, end),
      ...intervalOf(draft),
      hedge: draft.hedge,
      unit: figure.counted.unit,
      kind: figure.counted.kind,
      what: tellOffer(line, figure, { ...status, lexicon }) ?? figure.counted.what,
      status: status.status,
      aspect: aspect.aspect,
      attribution: null,
      ...(place && { place: cut(line, text, place) }),
      ...(asOf && { asOf: asOfClaim(cut(line, text, asOf).text, asOf.relation, context) }),
      ...(previous !== undefined && { previous }),
      ...(partOf !== undefined && { partOf }),
      ...(draft.rate && { rate: draft.rate }),
      rules: [...draft.rules, ...figure.counted.rules, status.rule, aspect.rule],
    }
    return { claim, line, figure }
  })
}

/** Numbers of a line that are figures, with unit, hedge and interval ends. */
function readDrafts(line: Line, context: FigureContext): Draft[] {
  const lexicon = context.language.figures
  const dollar = { units: lexicon.units, imprint: context }
  const numbers = readNumbers(line, lexicon).map((draft) =>
    settleDollar(line, readUnit(line, draft, unitContext(lexicon)), dollar),
  )
  const listed = shareUnits(line, joinStature(line, numbers, lexicon.units), lexicon)
  const joined = joinRanges(line, settleBillions(line, listed, lexicon), lexicon)
  const figures = joined.filter((draft) => !filters.some(({ rejects }) => rejects(line, draft, lexicon)))
  const hedged = carryHedges(
    line,
    figures.map((draft) => readHedge(line, draft, lexicon)),
  )
  return keepApart(hedged.map((draft) => readRate(line, draft, unitContext(lexicon))))
}

/** "12 magnitude 5": a word that two numbers lay claim to stays with the first; no two quotes overlap. */
function keepApart(drafts: readonly Draft[]): Draft[] {
  const apart: Draft[] = []
  for (const draft of drafts) {
    const end = apart.at(-1)?.last ?? 0
    if (draft.numberFirst < end) continue
    apart.push(draft.first < end ? { ...draft, first: end } : draft)
  }
  return apart
}

const unitContext = ({ units, numbers, counts }: FigureLexicon): UnitContext => ({
  units,
  numbers,
  plural: counts.plural,
})

const spanOf = (line: Line, { first, last }: Draft): [number, number] => [
  line[first]?.start ?? 0,
  line[last - 1]?.end ?? 0,
]

/** The words of a range of atoms, with their offsets into the analysed text. */
function cut(line: Line, text: string, { first, last }: AtomRange): { text: string; start: number; end: number } {
  const start = line[first]?.start ?? 0
  const end = line[last - 1]?.end ?? start
  return { text: text.slice(start, end), start, end }
}

/** A count "by" or "so far" holds up to its time, one "since" from it on, up to publication. */
function asOfClaim(text: string, relation: AsOf['relation'], context: FigureContext): AsOf {
  const { from, to } = resolveTime(text, context.publishedAt, context.language.figures)
  return { text, relation, from: relation === 'by' ? null : from, to: relation === 'since' ? null : to }
}
