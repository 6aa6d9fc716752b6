import { matchTerm } from '@parallax/model'
import { describe, expect, it } from 'vitest'

describe('matchTerm', () => {
  const CASES: [term: string, text: string, held: boolean][] = [
    ['flood', 'A flood hit the town.', true],
    ['flood', 'FLOODS everywhere', true],
    ['flood', 'Floodlights for the stadium', false],
    ['dyke', 'By Vandyke', false],
    ['Lower Marsh', 'Lower \n Marsh is under water.', true],
    ['Lower Marsh', 'The lower part of Marsh', false],
    ['Saint-Remo', 'in Saint Remo', true],
    ["L'Orma", 'near L’Orma.', true],
    ['Éluvie', 'the E\u0301luvie valley', true],
    ['C++', 'The C++ draft', true],
    ['$5', 'it costs $5.', true],
    ['$5', 'it costs $50', false],
    ['.*', 'anything', false],
    ['(', 'a bracket ( here', true],
    ["'", 'it is the outlet’s', false],
    ['x', '', false],
  ]
  it.each(CASES)('%s in %j', (term, text, held) => {
    expect(matchTerm(term)(text)).toBe(held)
  })

  it('takes time in proportion to the text', () => {
    const text = 'lower - - - - '.repeat(50_000)
    const startedAt = performance.now()
    expect(matchTerm('lower marsh of the lower marsh')(text)).toBe(false)
    expect(performance.now() - startedAt).toBeLessThan(2000)
  })
})
