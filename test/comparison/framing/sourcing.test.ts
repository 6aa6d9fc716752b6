import type { Article, AttributionClaim } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { attribution, linesOf } from './readings.ts'

const textOf = (text: string): Article => ({ id: 'north', outlet: 'north', title: '', text })

/** An attribution whose content stands at some words of a text, its span reaching from the first to the last of all its parts. */
function said(text: string, content: string, rest: Partial<AttributionClaim> = {}): AttributionClaim {
  const start = text.indexOf(content)
  return attribution('north', {
    start: 0,
    end: text.length,
    contentSpans: [[start, start + content.length]],
    ...rest,
  })
}

describe('source-range', () => {
  it('counts a source once a text, however often it speaks', () => {
    const claims = [
      attribution('north', { source: 'the mayor', sourceType: 'official' }),
      attribution('north', { source: 'The Mayor', sourceType: 'official' }),
      attribution('north', { source: 'she', speaker: 'the mayor', sourceType: 'official' }),
      attribution('north', { source: null, sourceType: 'unnamed' }),
      attribution('north/2', { source: 'the mayor', sourceType: 'official' }),
    ]
    expect(linesOf('source-range', claims)).toEqual(['north: official 2 of 3', 'north: unnamed 1 of 3'])
  })
})

describe('room for sources', () => {
  const text = 'The roof gave way at noon, the mayor said.'
  const claims = [said(text, 'The roof gave way at noon', { source: 'the mayor of Northaven' })]
  const sides = [{ id: 'n', name: 'Norland', demonyms: [], places: ['Northaven'], actors: [] }]
  it('counts words by what the source is', () => {
    expect(linesOf('words-by-type', claims, { articles: [textOf(text)] })).toEqual(['north: official 6 of 6'])
  })
  it('counts words by the side that the source names', () => {
    expect(linesOf('words-by-side', claims, { articles: [textOf(text)], sides })).toEqual(['north: Norland 6 of 6'])
  })
})

describe('anonymity', () => {
  it.each([
    ['Ana Ruiz, the mayor', 'named'],
    ['the Red Cross', 'named'],
    ['The mayor', 'described'],
    ['a police spokesman', 'described'],
    ['two French officials', 'described'],
    ['A Norwegian diplomat', 'described'],
  ])('%s is %s', (source, value) => {
    expect(linesOf('anonymity', [attribution('north', { source })])).toEqual([`north: ${value} 1 of 1`])
  })
  it('takes no source, and sources of the unnamed sort, for unnamed', () => {
    const claims = [
      attribution('north', { source: null }),
      attribution('north', { source: 'sources', sourceType: 'unnamed' }),
    ]
    expect(linesOf('anonymity', claims)).toEqual(['north: unnamed 2 of 2'])
  })
})

describe('channel', () => {
  it.each([
    ['“We are ready,” she told reporters on Monday.', 'briefing'],
    ['“We are ready,” she said in a statement.', 'statement'],
    ['“We are ready,” she wrote on Facebook in a statement.', 'post'],
    ['“We are ready,” she said in an interview.', 'interview'],
    ['“We are ready,” she told the court.', 'speech'],
    ['“We are ready,” she told the Harbour Times.', 'media'],
    ['“We are ready,” she said.', 'untold'],
  ])('%s', (text, value) => {
    const claims = [said(text, 'We are ready')]
    expect(linesOf('channel', claims, { articles: [textOf(text)] })).toEqual([`north: ${value} 1 of 1`])
  })
  it('does not look into what is said', () => {
    const text = '“My interview on Facebook was a mistake,” she said.'
    const claims = [said(text, 'My interview on Facebook was a mistake')]
    expect(linesOf('channel', claims, { articles: [textOf(text)] })).toEqual(['north: untold 1 of 1'])
  })
  it('does not look into the next sentence', () => {
    const text = 'The pump failed, she said. An interview followed.'
    const claims = [said(text, 'The pump failed', { end: 25 })]
    expect(linesOf('channel', claims, { articles: [textOf(text)] })).toEqual(['north: untold 1 of 1'])
  })
})
