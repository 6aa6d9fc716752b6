import { describe, expect, it } from 'vitest'
import { compare } from '../../../packages/comparison/src/index.ts'
import { article, figure, provenance } from '../claims.ts'

/** The labels of the figures quoted from one text. */
function labels(text: string, ...figures: [quote: string, rest: Parameters<typeof figure>[2]][]): string[] {
  const page = article('north', text, { title: 'Flood in Port Elsa' })
  const claims = figures.map(([quote, rest]) => figure(page, quote, rest))
  const { quantities } = compare({ event: { id: 'f', title: 'Flood' }, articles: [page], claims, provenance })
  return quantities.map(({ label }) => label).toSorted()
}

const seconds = { kind: 'duration', unit: 's' } as const
const sum = { kind: 'money', unit: 'USD' } as const
const share = { kind: 'percent', unit: 'percent' } as const

describe('the label of a quantity', () => {
  it.each([
    {
      text: 'The wave lasted 15 seconds.',
      quote: '15 seconds',
      rest: { ...seconds, what: 'wave' },
      label: 'duration of the wave',
    },
    {
      text: 'He was wearing glasses for three days.',
      quote: 'three days',
      rest: { ...seconds, unit: 'd', value: 3, what: 'wearing glasses', rules: ['what.doing'] },
      label: 'time spent wearing glasses',
    },
    {
      text: 'The hearing took three days.',
      quote: 'three days',
      rest: { ...seconds, unit: 'd', value: 3, what: 'hearing' },
      label: 'duration of the hearing',
    },
    {
      text: 'It opened three days after the flood.',
      quote: 'three days',
      rest: { ...seconds, unit: 'd', value: 3, what: 'time since flood' },
      label: 'time since flood',
    },
    {
      text: 'The bid was $160 million.',
      quote: '$160 million',
      rest: { ...sum, what: 'bid' },
      label: 'bid (sum of money)',
    },
    {
      text: 'Wall funding is $5 billion.',
      quote: '$5 billion',
      rest: { ...sum, what: 'wall funding' },
      label: 'wall funding',
    },
    {
      text: 'The tax rate was 36 percent.',
      quote: '36 percent',
      rest: { ...share, what: 'tax rate' },
      label: 'tax rate',
    },
    {
      text: 'Voters of 36 percent left.',
      quote: '36 percent',
      rest: { ...share, what: 'voters' },
      label: 'voters (share)',
    },
    {
      text: 'The crew seized 90 rounds of ammunition.',
      quote: '90',
      rest: { kind: 'strikes', unit: 'item', what: 'rounds of ammunition' } as const,
      label: 'rounds of ammunition seized',
    },
    {
      text: 'The wind damaged 90 houses.',
      quote: '90',
      rest: { kind: 'objects', unit: 'item', what: 'houses' } as const,
      label: 'houses damaged',
    },
    {
      text: 'There were 90 border arrests.',
      quote: '90',
      rest: { kind: 'detained', unit: 'item', what: 'border arrests' } as const,
      label: 'border arrests',
    },
  ])('$text', ({ text, quote, rest, label }) => {
    expect(labels(text, [quote, rest])).toEqual([label])
  })

  it('sets a place without a name in the sentence', () => {
    const place = { text: 'the district', start: 24, end: 36 }
    expect(labels('The flood killed four in the district.', ['four', { value: 4, place }])).toEqual([
      'people killed in the district',
    ])
  })
  it('tells two apart by whole words', () => {
    const found = labels(
      'The flood injured 90 people. The wharf is closed. Crews were receiving 50 injured at the clinic, a doctor said, and 12 in a tent.',
      ['90', { kind: 'injured' }],
      ['50', { kind: 'injured' }],
      ['12', { kind: 'injured' }],
    )
    const words = found.flatMap((label) => /\((.*)\)/.exec(label)?.[1] ?? [])
    expect(['receiving', 'clinic', 'doctor', 'tent', 'Crews']).toEqual(expect.arrayContaining(words))
    expect(found.length).toBeGreaterThan(1)
  })
})
