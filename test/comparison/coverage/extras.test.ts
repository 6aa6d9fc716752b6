import { describe, expect, it } from 'vitest'
import { compare } from '../../../packages/comparison/src/index.ts'
import { article, figure, provenance } from '../claims.ts'

const DEAD = 'The flood in Port Elsa killed 24 people.'
const PLAIN = 'The flood in Port Elsa went down on Friday.'

/** Who leaves out, and who has alone, of pages given by outlet; an excerpt is not read in full. */
function extras(pages: readonly [outlet: string, text: string, excerpt?: 'excerpt'][]) {
  const articles = pages.map(([outlet, text, textKind = 'article' as const]) => article(outlet, text, { textKind }))
  const claims = articles.filter(({ text }) => text.includes('24')).map((page) => figure(page, '24'))
  const { extras } = compare({ event: { id: 'flood', title: 'Flood in Port Elsa' }, articles, claims, provenance })
  return { leftOut: extras?.leftOut.map(({ outlet }) => outlet), alone: extras?.alone.map(({ outlet }) => outlet) }
}

describe('extras of the coverage', () => {
  it('names the one outlet that leaves out what three carry', () => {
    expect(
      extras([
        ['a', DEAD],
        ['b', DEAD],
        ['c', DEAD],
        ['d', PLAIN],
      ]),
    ).toEqual({ leftOut: ['d'], alone: [] })
  })
  it('does not say so of an excerpt, of two silent outlets, or where two carry it', () => {
    expect(
      extras([
        ['a', DEAD],
        ['b', DEAD],
        ['c', DEAD],
        ['d', PLAIN, 'excerpt'],
      ]).leftOut,
    ).toEqual([])
    expect(
      extras([
        ['a', DEAD],
        ['b', DEAD],
        ['c', DEAD],
        ['d', PLAIN],
        ['e', PLAIN],
      ]).leftOut,
    ).toEqual([])
    expect(
      extras([
        ['a', DEAD],
        ['b', DEAD],
        ['c', PLAIN],
      ]).leftOut,
    ).toEqual([])
  })
  it('names who has a figure alone, where another was read in full', () => {
    expect(
      extras([
        ['a', DEAD],
        ['b', PLAIN],
      ]).alone,
    ).toEqual(['a'])
    expect(
      extras([
        ['a', DEAD],
        ['b', PLAIN, 'excerpt'],
      ]).alone,
    ).toEqual([])
  })
})
