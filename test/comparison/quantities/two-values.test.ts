import { compare } from '@parallax/comparison'
import type { FigureClaim } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { about, article, figure, provenance } from '../claims.ts'

const boats = { kind: 'objects', unit: 'item', what: 'boats' } as const
const offer = { kind: 'money', unit: 'USD', what: 'harbour offer' } as const

/** How many quantities the figures of one text make. */
function quantitiesOf(text: string, figures: [quote: string, rest: Parameters<typeof figure>[2]][]): number {
  const page = article('north', text, { title: 'Boats off Port Elsa' })
  const claims: FigureClaim[] = figures.map(([quote, rest]) => figure(page, quote, rest))
  return compare({ event: { id: 'boats', title: 'Boats off Port Elsa' }, articles: [page], claims, provenance })
    .quantities.length
}

describe('figures of one text on things alike', () => {
  const cases: [name: string, text: string, figures: Parameters<typeof quantitiesOf>[1], quantities: number][] = [
    [
      'count two things where they differ',
      'The crew saw the five boats near the harbour. The crew saw the three boats near the harbour.',
      [
        ['five', { ...boats, value: 5 }],
        ['three', { ...boats, value: 3 }],
      ],
      2,
    ],
    [
      'count one thing where they are the same',
      'The crew saw the five boats near the harbour. The crew saw the five boats near the harbour again.',
      [
        ['five', { ...boats, value: 5 }],
        ['five', { ...boats, value: 5, nth: 2 }],
      ],
      1,
    ],
    [
      'may be one sum where one is about the other',
      'The firm made a harbour offer of about $50. The firm made a harbour offer of $52.',
      [
        ['about $50', { ...offer, ...about(50) }],
        ['$52', { ...offer, value: 52 }],
      ],
      1,
    ],
    [
      'may be one sum that two people put differently',
      'The firm made a harbour offer of $50. The firm made a harbour offer of $90.',
      [
        ['$50', { ...offer, attribution: said('Ida Moss') }],
        ['$90', { ...offer, attribution: said('Jon Reed') }],
      ],
      1,
    ],
    [
      'may be one toll, corrected',
      'The storm killed 24 people in Port Elsa. The storm killed 30 people in Port Elsa.',
      [
        ['24', {}],
        ['30', {}],
      ],
      1,
    ],
  ]
  it.each(cases)('%s', (...[, text, figures, quantities]) => expect(quantitiesOf(text, figures)).toBe(quantities))
})

function said(source: string): FigureClaim['attribution'] {
  return { source, sourceType: 'other', cue: null, span: [0, 1], id: null }
}
