import { describe, expect, it } from 'vitest'
import { canonical, narrowing } from '../../../packages/comparison/src/quantities/vocabulary.ts'

describe('canonical', () => {
  const one: [string, string][] = [
    ['declared', 'declarations'],
    ['closure', 'closures'],
    ['settle', 'settlements'],
    ['celebrated', 'celebrations'],
    ['hesitate', 'hesitation'],
    ['regional', 'region'],
  ]
  it.each(one)('%s and %s are one word', (a, b) => expect(canonical(a)).toBe(canonical(b)))
  const two: [string, string][] = [
    ['climber', 'climb'],
    ['painter', 'paint'],
    ['shipment', 'ship'],
    ['ration', 'rat'],
    ['nation', 'nature'],
    ['metal', 'met'],
  ]
  it.each(two)('%s and %s are two', (a, b) => expect(canonical(a)).not.toBe(canonical(b)))
})

describe('narrowing', () => {
  it('leaves nothing of people at large', () => {
    expect(narrowing('people killed')).toEqual([])
    expect(narrowing('casualties')).toEqual([])
  })
  it('keeps what tells the counted apart', () => expect(narrowing('young people')).toEqual([canonical('young')]))
})
