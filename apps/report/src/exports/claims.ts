import type { AttributionClaim, Claim, FigureClaim, FrameClaim } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { textOf } from '../unsound.ts'
import { byText } from '../words/lists.ts'
import type { Cell } from './csv.ts'
import type { Table } from './table.ts'

/** One row a claim, of all three types; cells that a type does not have are empty. */
export const claimsTable: Table = {
  path: 'claims.csv',
  columns: [
    'claim',
    'type',
    'outlet',
    'article',
    'url',
    'published_at',
    'in',
    'start',
    'end',
    'quote',
    'quantity',
    'lower',
    'upper',
    'hedge',
    'unit',
    'kind',
    'what',
    'status',
    'aspect',
    'rate',
    'place',
    'as_of_from',
    'as_of_to',
    'as_of_relation',
    'as_of_text',
    'previous',
    'part_of',
    'source',
    'source_type',
    'cue',
    'cue_class',
    'direct',
    'measure',
    'about',
    'value',
    'rules',
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
    claim.previous,
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
