import type { WatchedQuantity } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { compare } from '../../../packages/comparison/src/index.ts'
import { article, figure, provenance } from '../claims.ts'

const quantities: WatchedQuantity[] = [
  { id: 'killed', label: 'People killed', kind: 'killed', terms: ['people'] },
  { id: 'children', label: 'Children killed', kind: 'killed', terms: ['children'], partOf: 'killed' },
  { id: 'boats', label: 'Boats sunk', kind: 'objects', terms: ['boats'] },
]

/** The watched row that a figure of one sentence falls into, or none. */
function rowOf(sentence: string, quote: string, rest: Parameters<typeof figure>[2] = {}): string {
  const page = article('a', sentence)
  const claim = figure(page, quote, rest)
  const result = compare({
    event: { id: 'e', title: 'Flood' },
    articles: [page],
    claims: [claim],
    quantities,
    provenance,
  })
  const row = result.quantities.find((each) => each.claims.includes(claim.id))
  return row?.watched ? row.id : 'none'
}

describe('watched quantities', () => {
  const persons = { kind: 'persons', what: 'children' } as const
  const cases: [string, string, Parameters<typeof figure>[2], string][] = [
    ['The flood killed 24 people.', '24', {}, 'killed'],
    ['The toll is 24.', '24', { what: '' }, 'killed'],
    ['The flood killed 6 children.', '6', { what: 'children' }, 'children'],
    ['Among the dead were 6 children.', '6', persons, 'children'],
    ['The boat carried 6 children.', '6', persons, 'none'],
    ['The flood killed 2 officers.', '2', { what: 'police officers' }, 'none'],
    ['In 1953 a flood killed 24 people.', '24', {}, 'none'],
    ['The flood killed 24 people, one of six children said.', '24', {}, 'killed'],
    ['The flood injured 24 people.', '24', { kind: 'injured' }, 'none'],
    ['The flood sank 40 boats.', '40', { kind: 'objects', unit: 'item', what: 'fishing boats' }, 'boats'],
    [
      'The flood may sink 40 boats.',
      '40',
      { kind: 'objects', unit: 'item', what: 'boats', status: 'expected' },
      'none',
    ],
  ]
  it.each(cases)('%s', (...[sentence, quote, rest, expected]) => expect(rowOf(sentence, quote, rest)).toBe(expected))

  it('are listed in the order of rows even when no one reports them', () => {
    const { quantities: rows } = compare({
      event: { id: 'e', title: 'Flood' },
      articles: [],
      claims: [],
      quantities,
      provenance,
    })
    expect(rows.map(({ label, verdict, claims }) => `${label} ${verdict} ${claims.length}`)).toEqual([
      'Boats sunk undetermined 0',
      'Children killed undetermined 0',
      'People killed undetermined 0',
    ])
  })
})
