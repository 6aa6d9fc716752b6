import type { FrameClaim, Side } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { contrasts, figure, frame, linesOf } from './readings.ts'

const SIDES: readonly Side[] = [
  { id: 'n', name: 'Norland', demonyms: ['Norlander'], places: ['Northaven'], actors: ['Iron Guard'] },
  { id: 's', name: 'Sudia', demonyms: ['Sudian'], places: ['Port Sud'], actors: ['Red Front'] },
]

const victims = (line: string, rest: Partial<FrameClaim> = {}) => frame(line.replace(' ', ' victim-side '), rest)
const lines = (measure: string, claims: Parameters<typeof linesOf>[1]) => linesOf(measure, claims, { sides: SIDES })

const BY_SIDES = ['casualty-symmetry', 'humanization', 'violence-words'] as const

describe.each(BY_SIDES)('%s', (measure) => {
  it('is left out, and says so, without sides', () => {
    const contrast = contrasts([victims('north n', { dead: true, wording: 'dying' })]).find(
      (one) => one.measure === measure,
    )
    expect(contrast).toMatchObject({
      perOutlet: [],
      findings: [],
      warnings: [expect.stringContaining('names no sides')],
    })
  })
})

describe('casualty-symmetry', () => {
  const toll = (article: string, lower: number) => figure(article, { lower, upper: lower })
  const [first, later, other] = [toll('north', 900), toll('north', 1300), toll('north', 100)]
  const claims = [
    first,
    later,
    other,
    victims('north n', { dead: true, toll: other.id }),
    victims('north n', { dead: true }),
    victims('north n', { dead: true }),
    victims('north s', { dead: true, toll: first.id }),
    victims('north s', { dead: true, toll: later.id }),
    victims('north s', {}),
    victims('south s', { dead: true }),
  ]
  it('holds clauses on the dead of each side against the highest toll that the outlet gives of it', () => {
    expect(lines('casualty-symmetry', claims)).toEqual([
      'north: [counted] n 100 of 1400',
      'north: [counted] s 1300 of 1400',
      'north: [told] n 3 of 5',
      'north: [told] s 2 of 5',
      'south: [told] s 1 of 1',
    ])
  })
  it('shows the figure a toll rests on', () => {
    const contrast = contrasts(claims, { sides: SIDES }).find((one) => one.measure === 'casualty-symmetry')
    const tolls = contrast?.perOutlet[0]?.counts.filter(({ about }) => about === 'counted')
    expect(tolls?.map((count) => count.claims)).toEqual([[other.id], [later.id]])
  })
  it('lays no toll to a side that only sentences around tell', () => {
    const weak = victims('north n', { dead: true, toll: later.id, basis: 'context' })
    expect(lines('casualty-symmetry', [later, weak])).toEqual(['north: [told] n 1 of 1'])
  })
  it('counts no dead where none are reported', () => {
    expect(lines('casualty-symmetry', [victims('north n', { marks: 'name' })])).toEqual([])
  })
})

describe('humanization', () => {
  it('counts each clause by the most telling mark, over the clauses on that side', () => {
    const claims = [
      victims('north n', { marks: 'name age' }),
      victims('north n', { marks: 'child' }),
      victims('north n'),
      victims('north s'),
    ]
    expect(lines('humanization', claims)).toEqual([
      'north: [Norland] child 1 of 3',
      'north: [Norland] name 1 of 3',
      'north: [Norland] none 1 of 3',
      'north: [Sudia] none 1 of 1',
    ])
  })
})

describe('violence-words', () => {
  it('counts the outlet’s own words for deaths, not those it quotes nor those for injuries', () => {
    const claims = [
      victims('north n', { wording: 'atrocity', dead: true }),
      victims('north s', { wording: 'dying', dead: true }),
      victims('north s', { wording: 'crime', dead: true, quoted: true }),
      victims('north s'),
    ]
    expect(lines('violence-words', claims)).toEqual(['north: [Norland] atrocity 1 of 1', 'north: [Sudia] dying 1 of 1'])
  })
})
