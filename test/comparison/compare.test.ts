import {
  type Article,
  type Capture,
  type Claim,
  Comparison,
  type FrameClaim,
  type WatchedQuantity,
} from '@parallax/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, type CompareInput } from '../../packages/comparison/src/index.ts'
import { article, atLeast, figure, provenance } from './claims.ts'

// One made-up event in four outlets, with something for every part of a comparison.
const north = article(
  'north-1',
  'A flood killed at least 23 people in Port Elsa.\n\nOfficials said 300 houses were damaged.',
  { outlet: 'north', title: 'Flood kills 23', publishedAt: '2024-05-01T08:00:00Z' },
)
const south = article('south-1', 'A flood killed 31 people in Port Elsa.\n\nThe wall had cost $5 million.', {
  outlet: 'South Post',
  title: 'Port Elsa flood: 31 dead',
  publishedAt: '2024-05-02T08:00:00Z',
})
const east = article('east-1', 'A flood killed 31 people in Port Elsa, and damaged 340 houses.', {
  outlet: 'east',
  publishedAt: '2024-05-02',
})
const snippet = article('west-1', 'A flood has hit Port Elsa ...', { outlet: 'west', textKind: 'excerpt' })
const named = (page: Article, quote: string): FrameClaim => ({
  ...span(page, quote),
  type: 'frame',
  measure: 'naming',
  value: quote,
  about: 'the water',
  quote,
})
const houses = { kind: 'objects', unit: 'item', what: 'houses' } as const
const articles = [north, south, east, snippet]
const claims: Claim[] = [
  figure(north, 'at least 23', atLeast(23)),
  figure(north, '23', { in: 'title' }),
  figure(north, '300', houses),
  figure(south, '31'),
  figure(south, '31', { in: 'title' }),
  figure(south, '$5 million', { kind: 'money', unit: 'USD', what: 'wall', value: 5e6 }),
  figure(east, '31'),
  figure(east, '340', houses),
  named(north, 'flood'),
  named(south, 'flood'),
]
const outlet = (id: string, name: string) => ({ id, name, feeds: [], sitemaps: [], wire: false, languages: [] })
const captures: Capture[] = [
  {
    id: 'c1',
    url: 'https://shut.example/1',
    outlet: 'shut',
    event: 'flood',
    foundVia: 'urls',
    outcome: 'paywall',
    fetchedAt: '2024-05-02T10:00:00Z',
  },
]
const quantities: WatchedQuantity[] = [{ id: 'rescued', label: 'people rescued', kind: 'rescued', terms: [] }]
const input: CompareInput = {
  event: { id: 'flood', title: 'Flood in Port Elsa' },
  articles,
  claims,
  outlets: [
    outlet('north', 'North Herald'),
    outlet('south', 'South Post'),
    outlet('shut', 'Shut Times'),
    outlet('far', 'Far Echo'),
  ],
  captures,
  quantities,
  provenance: {
    ...provenance,
    inputs: [
      { name: 'b', sha256: '2' },
      { name: 'a', sha256: '1' },
    ],
  },
}
const comparison = compare(input)
const quantity = (label: string) => comparison.quantities.find((each) => each.label === label)

describe('compare', () => {
  it('keeps the contract', () => expect(Comparison.parse(comparison)).toEqual(comparison))

  it('gives the same bytes whatever the order of the input', () => {
    const bytes = JSON.stringify(comparison)
    const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length })
    fc.assert(
      fc.property(shuffled(articles), shuffled(claims), shuffled(input.outlets ?? []), (articles, claims, outlets) => {
        expect(JSON.stringify(compare({ ...input, articles, claims, outlets }))).toBe(bytes)
      }),
      { numRuns: 60 },
    )
  })

  it('takes an outlet by its id, its name, or as the corpus has it', () => {
    expect(comparison.outlets.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'east read',
      'far not-retrieved',
      'north read',
      'shut paywalled',
      'south read',
      'west excerpt-only',
    ])
  })
  it('says that a toll grew', () => {
    expect(quantity('people killed')).toMatchObject({ verdict: 'compatible', scope: 'focal', counts: { outlets: 3 } })
    expect(quantity('houses damaged')).toMatchObject({ verdict: 'superseded' })
    expect(quantity('houses damaged')?.because[0]).toContain("North Herald's 300 gives way to east's 340")
  })
  it('says on both rows that one denies what another asserts', () => {
    const denial = article('d', 'The mayor denied that the flood killed 31 people in Port Elsa.', { outlet: 'denier' })
    const claim = figure(denial, '31', { status: 'denied' })
    const { quantities } = compare({ ...input, articles: [...articles, denial], claims: [...claims, claim] })
    const rows = quantities.filter((each) => each.kind === 'killed')
    expect(rows.map(({ stratum, because }) => `${stratum}: ${because.at(-1)}`)).toEqual([
      'asserted: A figure for this is reported as denied by denier.',
      'denied: What is denied here, “people killed”, is asserted by east, North Herald and South Post.',
    ])
  })
  it('lists a watched quantity that no one reports', () => {
    expect(comparison.quantities[0]).toMatchObject({ id: 'rescued', claims: [], watched: true })
  })
  it('tells silence from what was not read', () => {
    const cells = comparison.coverage.filter((cell) => cell.quantity === quantity('houses damaged')?.id)
    expect(cells.map(({ outlet, state, position }) => `${outlet} ${state} ${position ?? ''}`.trim())).toEqual([
      'east reported last-quarter',
      'far not-retrieved',
      'north reported third-quarter',
      'shut paywalled',
      'south not-reported',
      'west not-retrieved',
    ])
  })
  it('carries where it comes from', () => {
    expect(comparison.provenance).toMatchObject({
      lastCaptureAt: '2024-05-02T10:00:00Z',
      inputs: [{ name: 'a' }, { name: 'b' }],
    })
  })
  it('does not hold a supposed sum against planned ones', () => {
    const sum = { kind: 'money', unit: 'USD', what: 'harbour offer' } as const
    const pages = (['north', 'south', 'west'] as const).map((outlet) =>
      article(
        outlet,
        `The firm ${outlet === 'west' ? 'could make' : 'makes'} a harbour offer of $${outlet === 'west' ? 9 : 5}.`,
      ),
    )
    const claims = pages.map((page) =>
      page.id === 'west'
        ? figure(page, '$9', { ...sum, status: 'hypothetical' })
        : figure(page, '$5', { ...sum, status: 'expected' }),
    )
    const { quantities } = compare({ event: { id: 'offer', title: 'Offer' }, articles: pages, claims, provenance })
    expect(quantities).toMatchObject([{ verdict: 'agree', stratum: 'expected' }])
    expect(quantities[0]?.because).toContain(
      'Set aside, for one says what would be, the others what is or will be: $9 (west).',
    )
  })
  it('sets aside claims that no evidence holds, and says so', () => {
    const stray = { ...figure(north, '300', houses), article: 'nowhere' }
    const wrong = { ...figure(north, '300', houses), id: 'wrong', quote: '301' }
    const { claims, problems } = compare({ ...input, claims: [stray, wrong] })
    expect(claims).toEqual([])
    expect(problems.map((problem) => problem.code)).toEqual(['claim-unsound', 'claim-unsound'])
  })
  it('compares nothing without complaint', () => {
    const empty = compare({ event: input.event, articles: [], claims: [], provenance })
    expect(Comparison.parse(empty)).toMatchObject({ quantities: [], outlets: [], coverage: [] })
  })
  it('does not choke on numbers at the edge', () => {
    const page = article('a', 'Some 0 and 1e300 and more people')
    const odd = [
      figure(page, '0', { value: 0 }),
      figure(page, '1e300', { value: 1e300 }),
      figure(page, 'Some', { lower: null, upper: null, hedge: 'approx' }),
    ]
    expect(() =>
      Comparison.parse(compare({ event: input.event, articles: [page], claims: odd, provenance })),
    ).not.toThrow()
  })
})

function span(page: Article, quote: string) {
  const start = page.text.indexOf(quote)
  return { id: `${page.id}-${quote}`, article: page.id, in: 'text' as const, start, end: start + quote.length }
}
