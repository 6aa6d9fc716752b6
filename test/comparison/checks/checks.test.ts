import type { Article, Check, FigureClaim } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { compare } from '../../../packages/comparison/src/index.ts'
import { about, article, atLeast, figure, moreThan, provenance } from '../claims.ts'

type Given = (page: Article) => FigureClaim[]

/** The findings in one article, as `check state statement`. */
function findings(page: Article, given: Given, check: Check['check']): string[] {
  const { checks } = compare({
    event: { id: 'flood', title: 'Flood in Port Elsa' },
    articles: [page],
    claims: given(page),
    provenance,
  })
  return checks.filter((found) => found.check === check).map(({ state, statement }) => `${state}: ${statement}`)
}

describe('parts-against-total', () => {
  const sum = (text: string, given: Given) => findings(article('a', text), given, 'parts-against-total')
  const three: Given = (page) => ['60', '24', '36'].map((quote) => figure(page, quote))
  it('adds up', () => {
    expect(sum('The flood killed 60 people, with 24 in the town and 36 on the coast.', three)).toEqual([
      'exact: The parts 24 and 36 add up to 60; the total given is 60.',
    ])
  })
  it('is off', () => {
    expect(
      sum('The flood killed 60 people, with 24 in the town and 31 on the coast.', (page) =>
        ['60', '24', '31'].map((quote) => figure(page, quote)),
      ),
    ).toEqual(['off: The parts 24 and 31 add up to 55; the total given is 60 (−5, off).'])
  })
  it('is within rounding where a part is approximate', () => {
    expect(
      sum('The toll reached 1,800, with about 1,000 in the town and 830 on the coast.', (page) => [
        figure(page, '1,800'),
        figure(page, 'about 1,000', about(1000)),
        figure(page, '830'),
      ]),
    ).toEqual([
      'within rounding: The parts ~1,000 and 830 add up to 1,830; the total given is 1,800 (+30, within rounding).',
    ])
  })
  it("goes by the claims' own partOf", () => {
    expect(
      sum('In all 60 died: 24 by day, 36 by night.', (page) => {
        const [total, ...parts] = three(page)
        return [total!, ...parts.map((part) => ({ ...part, partOf: total!.id }))]
      }),
    ).toHaveLength(1)
  })
  it.each([
    [
      'parts that are only some',
      'The flood killed 60 people, including 24 in the town and 16 on the coast.',
      ['60', '24', '16'],
    ],
    [
      'figures that are no parts',
      'It killed 60 people last week. In the town 24 died and 36 on the coast.',
      ['60', '24', '36'],
    ],
    ['one part', 'The flood killed 60 people, with 24 in the town.', ['60', '24']],
  ])('says nothing of %s', (_, text, quotes) => {
    expect(sum(text, (page) => quotes.map((quote) => figure(page, quote)))).toEqual([])
  })
  it('says nothing where the parts count something else', () => {
    expect(
      sum('The flood killed 60 people, with 24 houses and 36 boats lost.', (page) => [
        figure(page, '60'),
        ...['24', '36'].map((quote) => figure(page, quote, { kind: 'objects', unit: 'item', what: 'houses' })),
      ]),
    ).toEqual([])
  })
})

describe('same-quantity-twice', () => {
  const twice = (text: string, given: Given) => findings(article('a', text), given, 'same-quantity-twice')
  const text = 'The flood killed over 1,000 people. By night approximately 1,000 people were dead in the flood.'
  it('sees a hedge change', () => {
    expect(
      twice(text, (page) => [
        figure(page, 'over 1,000', moreThan(1000)),
        figure(page, 'approximately 1,000', about(1000)),
      ]),
    ).toEqual([
      'differs: People killed: first > 1,000, then ~1,000 — the same number with another hedge; both can hold.',
    ])
  })
  it('sees two numbers that cannot both hold', () => {
    const page = article('a', 'The flood killed 24 people. The flood killed 31 people in all.')
    expect(findings(page, (own) => [figure(own, '24'), figure(own, '31')], 'same-quantity-twice')[0]).toMatch(
      /^off: .*both cannot hold/,
    )
  })
  it('leaves a plain repetition, a vague count and a former value alone', () => {
    expect(
      twice('The flood killed 24 people. The flood killed 24 people in all.', (page) => [
        figure(page, '24'),
        figure(page, '24', { nth: 2 }),
      ]),
    ).toEqual([])
    expect(
      twice('The flood killed dozens of people. The flood killed 49 people.', (page) => [
        figure(page, 'dozens', { lower: 24, upper: null, hedge: 'vague' }),
        figure(page, '49'),
      ]),
    ).toEqual([])
    expect(
      twice('The toll of the flood was 24 people. It rose to 31 people in the flood.', (page) => [
        figure(page, '24'),
        figure(page, '31', { previous: 24 }),
      ]),
    ).toEqual([])
  })
})

describe('headline-against-body', () => {
  const against = (title: string, body: string, given: Given) =>
    findings(article('a', body, { title }), given, 'headline-against-body')
  it('sees a bound that the headline drops', () => {
    expect(
      against('5 dead in flood', 'At least 5 people died in the flood.', (page) => [
        figure(page, '5', { in: 'title' }),
        figure(page, 'At least 5', atLeast(5)),
      ]),
    ).toEqual(['differs: The headline says 5, the body ≥ 5; both can hold.'])
  })
  it('sees another number', () => {
    expect(
      against('7 dead in flood', 'The flood left 5 people dead.', (page) => [
        figure(page, '7', { in: 'title' }),
        figure(page, '5'),
      ])[0],
    ).toMatch(/^off/)
  })
  it('is content where the body repeats the headline', () => {
    expect(
      against('5 dead in flood', 'The flood left 5 people dead.', (page) => [
        figure(page, '5', { in: 'title' }),
        figure(page, '5'),
      ]),
    ).toEqual([])
  })
})

describe('kind-changed', () => {
  const text = 'The death toll reached 60, with 24 townspeople and 36 sailors reported as casualties.'
  const claims =
    (kind: FigureClaim['kind']): Given =>
    (page) => [
      figure(page, '60'),
      figure(page, '24', { kind, what: 'townspeople' }),
      figure(page, '36', { kind, what: 'sailors' }),
    ]
  it('sees casualties summed into a death toll', () => {
    expect(findings(article('a', text), claims('casualties'), 'kind-changed')).toEqual([
      'differs: 24 and 36 are given as casualties, but summed into a death toll of 60.',
    ])
  })
  it('says nothing where the dead are summed', () => {
    expect(findings(article('a', text), claims('killed'), 'kind-changed')).toEqual([])
  })
})

describe('conversion', () => {
  const measured = { kind: 'measure', what: 'distance' } as const
  const converted: [first: string, second: string, miles: number, expected: string[]][] = [
    ['58 km', '36 miles', 36, []],
    ['58 km', '52 miles', 52, ['off: 58 km is 36 mi, not 52 mi.']],
  ]
  it.each(converted)('%s (%s)', (...[first, second, miles, expected]) => {
    const page = article('a', `The town lies ${first} (${second}) from the sea.`)
    expect(
      findings(
        page,
        (own) => [
          figure(own, first, { ...measured, unit: 'km', value: 58 }),
          figure(own, second, { ...measured, unit: 'mi', value: miles }),
        ],
        'conversion',
      ),
    ).toEqual(expected)
  })
  it('does not take two measures side by side for a conversion', () => {
    const page = article('a', 'The wall is 58 km long, 3 miles of it new.')
    expect(
      findings(
        page,
        (own) => [
          figure(own, '58 km', { ...measured, unit: 'km', value: 58 }),
          figure(own, '3 miles', { ...measured, unit: 'mi', value: 3 }),
        ],
        'conversion',
      ),
    ).toEqual([])
  })
})
