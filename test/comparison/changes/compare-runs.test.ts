import { type Article, Changes, type Claim, type Comparison } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { compare, compareRuns } from '../../../packages/comparison/src/index.ts'
import { article, figure, provenance } from '../claims.ts'

const run = (articles: Article[], claims: Claim[]): Comparison =>
  compare({ event: { id: 'flood', title: 'Flood in Port Elsa' }, articles, claims, provenance })
const north = article('north', 'The flood killed 24 people. It cost $1.5 million in all.', { title: 'Flood' })
const south = article('south', 'The flood killed 24 people.', { title: 'Flood' })
const cost = { kind: 'money', unit: 'USD', what: 'cost', value: 1.5e6 } as const
const before = run([north, south], [figure(north, '24'), figure(north, '$1.5 million', cost), figure(south, '24')])

/** Each change on one line. */
const changes = (after: Comparison) =>
  Changes.parse(compareRuns(before, after)).changes.map((change) =>
    [change.what, change.change, change.outlet ?? '', change.before ?? '', '→', change.after ?? '']
      .filter(Boolean)
      .join(' '),
  )

describe('compareRuns', () => {
  it('finds nothing in the same run', () => expect(changes(before)).toEqual([]))
  it('names a figure edited in silence, and what it does to verdict and value', () => {
    const edited = { ...north, text: 'The flood killed 31 people. It cost $15 million in all.' }
    const after = run(
      [edited, south],
      [figure(edited, '31'), figure(edited, '$15 million', { ...cost, value: 15e6 }), figure(south, '24')],
    )
    expect(changes(after)).toEqual([
      'verdict changed agree → undetermined',
      'quantity changed north $1.5 million → $15 million',
      'quantity changed north 24 → 31',
      'figure changed north $1.5 million cost → $15 million cost',
      'figure changed north 24 people → 31 people',
      'article changed north →',
    ])
  })
  it('takes reflowed text for the same text', () => {
    const reflowed = { ...north, text: 'The flood killed 24 people.\n\nIt cost $1.5 million in all.' }
    const after = run(
      [reflowed, south],
      [figure(reflowed, '24'), figure(reflowed, '$1.5 million', cost), figure(south, '24')],
    )
    expect(changes(after)).toEqual([])
  })
  it('calls a figure absent where the text was read, and not retrieved where it was not', () => {
    const shorter = { ...north, text: 'The flood killed 24 people.' }
    expect(changes(run([shorter, south], [figure(shorter, '24'), figure(south, '24')]))).toContain(
      'quantity absent north $1.5 million →',
    )
    const unread = changes(run([south], [figure(south, '24')]))
    expect(unread).toContain('quantity not-retrieved north $1.5 million →')
    expect(unread).toContain('outlet not-retrieved north read →')
    expect(unread.join()).not.toContain('absent')
  })
  it('finds what is new', () => {
    const east = article('east', 'The flood killed 24 people and 9 dogs.')
    const after = run(
      [north, south, east],
      [
        figure(north, '24'),
        figure(north, '$1.5 million', cost),
        figure(south, '24'),
        figure(east, '24'),
        figure(east, '9', { kind: 'objects', unit: 'item', what: 'dogs' }),
      ],
    )
    expect(changes(after)).toEqual([
      'quantity new → east 9',
      'quantity new east → 24',
      'article new east →',
      'outlet new east → read',
    ])
  })
})
