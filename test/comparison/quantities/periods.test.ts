import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../packages/comparison/src/text/sentences.ts'
import {
  goesOn,
  openingPeriods,
  periodsOf,
  tellsOfAnotherEvent,
} from '../../../packages/comparison/src/quantities/periods.ts'

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

describe('a sentence with # in it tells of another event', () => {
  const cases: [text: string, tells: boolean][] = [
    ['The fire comes two weeks after a blast killed # people at the dye works.', true],
    ['The fire came just three days after a blast. It killed # people.', true],
    ['The strike is the latest in a series of attacks. One of them took # lives.', true],
    ['The theft is the latest to hit the port. In March a crew took gems. A watch worth # went too.', true],
    ['In 1953, a flood broke the wall. It killed # people.', true],
    // A sentence of the present, or one that someone says, ends what was looked back to.
    ['The fire comes two weeks after a blast. Police said # people died.', false],
    ['The fire comes two weeks after a blast. Crews are now at the mill. It has # floors.', false],
    ['The fire killed # people.', false],
    ['Rain came after the wind. It filled # cellars.', false],
    ['The mayor comes from Tarn. He is # years in office.', false],
    ['The latest figure is #.', false],
  ]
  it.each(cases)('%s: %s', (text, tells) => {
    const sentences = sentencesOf(text)
    const index = sentences.findIndex(({ start, end }) => text.slice(start, end).includes('#'))
    expect(tellsOfAnotherEvent({ text, sentences }, index, may2024)).toBe(tells)
  })
  it('is forgotten after a while', () => {
    const text = `The fire comes a day after a blast. ${'It burned on. '.repeat(8)}It killed # people.`
    const sentences = sentencesOf(text)
    expect(tellsOfAnotherEvent({ text, sentences }, sentences.length - 1, may2024)).toBe(false)
  })
})
