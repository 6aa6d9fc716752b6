import { describe, expect, it } from 'vitest'
import { goesOn, openingPeriods, periodsOf } from '../../../packages/comparison/src/quantities/periods.ts'

const may2024 = { year: 2024, month: 5 }
const dated = (sentence: string) => periodsOf(sentence, sentence.indexOf('#'), may2024)

describe('periodsOf the figure at #', () => {
  const cases: [string, string[]][] = [
    ['The flood killed # people.', []],
    ['In 1953 a flood killed # people.', ['1953']],
    ['The flood of 1953 killed # people.', ['1953']],
    ['It killed # people in 1953.', ['1953']],
    ['It killed # people in a town rebuilt after the flood of 1953.', []],
    ['It killed # people in the region that the 1953 flood had spared.', []],
    ['In May 2024 the flood killed # people.', []],
    ['Last year # people drowned.', ['2023']],
    ['From 2007 to 2014 they paid #.', ['2007–', '2007–2014']],
    ['The couple paid # between 2007 and 2014.', ['2007–', '2007–2014']],
    ['They have paid # since 2007.', ['2007–']],
    ['In 2007 and 2014 they paid #.', ['2007', '2014']],
    ['Last month thieves took #.', ['month 4']],
    ['In March the river took # houses.', ['month 3']],
    ['On March 6 the river took # houses.', ['month 3 day 6']],
    ['In May the river took # houses.', []],
    ['He may have lost # houses.', []],
    ['The mayor, who turns 60 on March 6, has opened # schools.', []],
    ['The flood, which in 1953 took the old quay, killed # people.', []],
    ['The wall, which cost # in 1953, held.', ['1953']],
    ['He paid # for the quay, and leases the yard through 1953.', []],
  ]
  it.each(cases)('%s', (sentence, expected) => expect(dated(sentence)).toEqual(expected))
  it('knows no other month where the event is undated', () => {
    expect(periodsOf('In March # houses fell.', 9, { year: null, month: null })).toEqual([])
  })
})

describe('a period that goes on', () => {
  it('is the one a sentence opens with', () => {
    expect(openingPeriods('In 1953, a flood broke the wall.', may2024)).toEqual(['1953'])
    expect(openingPeriods('A flood broke the wall in 1953.', may2024)).toEqual([])
  })
  it('ends where the text turns to the present or to a speaker', () => {
    expect(goesOn('Five people died in the flood.')).toBe(true)
    expect(goesOn('Five people have now died.')).toBe(false)
    expect(goesOn('Five people died, police said.')).toBe(false)
  })
})
