import { describe, expect, it } from 'vitest'
import { straysOf } from '../../../packages/comparison/src/verdicts/strays.ts'
import { assertion } from './assertion.ts'

/** Claims of one article, `13`, `14 by police`, `54 former`; the earlier in the list, the more its words are like the others'. */
function strays(...claims: string[]): string[] {
  const assertions = claims.map((line) => {
    const [claim = '', source = null] = line.split(' by ')
    return { ...assertion(claim, 'North'), id: line, source }
  })
  return [...straysOf(assertions, (id) => -claims.indexOf(id))]
}

describe('straysOf', () => {
  const cases: [name: string, claims: string[], strays: string[]][] = [
    ['of two values the less alike', ['121', '43'], ['43']],
    ['all but one of three', ['6', '3', '12'], ['3', '12']],
    ['none of values that can all hold', ['24', 'at least 20', 'about 25'], []],
    ['what is said less often', ['3', '6', 'at least 6'], ['3']],
    ['a value of a source that has another as well', ['12 by police', '12', '18 by police'], ['18 by police']],
    ['none where two sources are named', ['12 by police', '18 by union'], []],
    ['none where one is the outlet’s own voice', ['12', '18 by union'], []],
    ['those of one source as of none', ['12 by police', '18 by police'], ['18 by police']],
    ['none where one is called the earlier', ['60', '54 former'], []],
    ['none of a lone claim', ['12'], []],
  ]
  it.each(cases)('finds %s', (_, claims, expected) => {
    expect(strays(...claims).toSorted()).toEqual(expected.toSorted())
  })
  it('looks at one article at a time', () => {
    const two = ['North', 'South'].map((outlet, index) => assertion(`${index + 1}0`, outlet))
    expect(straysOf(two, () => 0).size).toBe(0)
  })
})
