import type { AttributionClaim, Claim, FigureClaim, FrameClaim } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { textOf } from '../unsound.ts'
import { byText } from '../words/lists.ts'
import type { Cell } from './csv.ts'
import type { Table } from './table.ts'

/** One row a claim, of all three types; cells that a type does not have are empty. */
export const claimsTable: Table = {
  name: 'claims',
  says: 'A row a claim of any type; what a type does not have is empty.',
  columns: [
    { name: 'claim', type: 'string', says: 'Id of the claim, a hash.' },
    { name: 'type', type: 'string', says: 'figure, attribution or frame.' },
    { name: 'outlet', type: 'string', says: 'Id of the outlet.' },
    { name: 'article', type: 'string', says: 'Id of the article.' },
    { name: 'url', type: 'string', says: 'Address of the article.' },
    { name: 'published_at', type: 'string', says: 'Day or instant, ISO 8601.' },
    { name: 'in', type: 'string', says: 'title, text or block:N.' },
    { name: 'start', type: 'integer', says: 'First UTF-16 unit of the quote.' },
    { name: 'end', type: 'integer', says: 'UTF-16 unit after the quote.' },
    { name: 'quote', type: 'string', says: 'The words, letter for letter.' },
    { name: 'quantity', type: 'string', says: 'Id of the quantity a figure is about.' },
    { name: 'lower', type: 'number', says: 'Least value stated, in unit, before any tolerance; empty is open.' },
    { name: 'upper', type: 'number', says: 'Greatest value stated, in unit; empty is open.' },
    { name: 'hedge', type: 'string', says: 'How the words bound the number.' },
    { name: 'unit', type: 'string', says: 'Unit of lower and upper.' },
    { name: 'kind', type: 'string', says: 'Kind of figure.' },
    { name: 'what', type: 'string', says: 'The counted noun phrase.' },
    { name: 'status', type: 'string', says: 'How firmly it is put.' },
    { name: 'aspect', type: 'string', says: 'level or change.' },
    { name: 'rate', type: 'string', says: 'Per what, for rates.' },
    { name: 'place', type: 'string', says: 'Place the figure is about.' },
    { name: 'as_of_from', type: 'string', says: 'Instant from which it holds, ISO 8601, UTC.' },
    { name: 'as_of_to', type: 'string', says: 'Instant until which it holds, ISO 8601, UTC.' },
    { name: 'as_of_relation', type: 'string', says: 'at, by, since or so-far.' },
    { name: 'as_of_text', type: 'string', says: 'The words for that.' },
    { name: 'previous', type: 'string', says: 'The value it rose or fell from, or the claim that gives it.' },
    { name: 'part_of', type: 'string', says: 'Id of the claim of the whole.' },
    { name: 'source', type: 'string', says: 'Who is said to say so.' },
    { name: 'source_type', type: 'string', says: 'Kind of source.' },
    { name: 'cue', type: 'string', says: 'The word that attributes.' },
    { name: 'cue_class', type: 'string', says: 'What the cue does with what is said.' },
    { name: 'direct', type: 'boolean', says: 'Stands in quotation marks.' },
    { name: 'measure', type: 'string', says: 'Framing measure of a frame reading.' },
    { name: 'about', type: 'string', says: 'Whom or what the reading is about.' },
    { name: 'value', type: 'string', says: 'The reading.' },
    { name: 'rules', type: 'string', says: 'Ids of the rules that made the claim.' },
    { name: 'corrected', type: 'string', says: 'Ids of the corrections by people that bear on it.' },
  ],
  rows: (edition) => edition.comparison.claims.toSorted(byPlace).map((claim) => row(edition, claim)),
}

function row(edition: Edition, claim: Claim): Cell[] {
  const article = edition.article(claim.article)
  return [
    claim.id,
    claim.type,
    article?.outlet,
    claim.article,
    article?.url,
    article?.publishedAt,
    claim.in,
    claim.start,
    claim.end,
    claim.type === 'attribution' ? textOf(claim, article)?.slice(claim.start, claim.end) : claim.quote,
    edition.quantityOf(claim.id)?.id,
    ...ownCells(claim),
    claim.corrected?.join(' '),
  ]
}

function ownCells(claim: Claim): Cell[] {
  if (claim.type === 'figure') return figureCells(claim)
  if (claim.type === 'attribution') return attributionCells(claim)
  return frameCells(claim)
}

const nothing = (n: number): Cell[] => Array.from({ length: n }, () => null)

function figureCells(claim: FigureClaim): Cell[] {
  const { asOf, attribution } = claim
  return [
    claim.lower,
    claim.upper,
    claim.hedge,
    claim.unit,
    claim.kind,
    claim.what,
    claim.status,
    claim.aspect,
    claim.rate,
    claim.place?.text,
    asOf?.from,
    asOf?.to,
    asOf?.relation,
    asOf?.text,
    claim.previous === undefined ? null : String(claim.previous),
    claim.partOf,
    attribution?.source,
    attribution?.sourceType,
    attribution?.cue,
    ...nothing(5),
    claim.rules.join(' '),
  ]
}

function attributionCells(claim: AttributionClaim): Cell[] {
  const source = claim.speaker ?? claim.source
  return [
    ...nothing(16),
    source,
    claim.sourceType,
    null,
    claim.cueClass,
    claim.direct,
    ...nothing(3),
    claim.rules.join(' '),
  ]
}

function frameCells(claim: FrameClaim): Cell[] {
  return [...nothing(21), claim.measure, claim.about, claim.value, null]
}

function byPlace(a: Claim, b: Claim): number {
  return byText(a.article, b.article) || byText(a.in, b.in) || a.start - b.start || a.end - b.end || byText(a.id, b.id)
}
