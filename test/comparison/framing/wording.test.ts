import type { Article } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { chanceOfNormal, logOdds } from '../../../packages/comparison/src/framing/log-odds.ts'
import { attribution, contrasts } from './readings.ts'

describe('logOdds', () => {
  it('is 0 where a word is as frequent here as elsewhere', () => {
    expect(logOdds({ own: 10, all: 20, ownWords: 1000, allWords: 2000 })).toBeCloseTo(0, 10)
  })
  it('is what the paper’s equations give, worked by hand', () => {
    // Prior .25 of 500 * 10 / 2000 = 2.5: log(12.5 / 1487.5) - log(2.5 / 1497.5), over the root of 1/12.5 + 1/2.5.
    const expected = (Math.log(12.5 / 1487.5) - Math.log(2.5 / 1497.5)) / Math.sqrt(1 / 12.5 + 1 / 2.5)
    expect(logOdds({ own: 10, all: 10, ownWords: 1000, allWords: 2000 })).toBeCloseTo(expected, 10)
  })
  it('changes sign with the side', () => {
    const here = logOdds({ own: 10, all: 12, ownWords: 1000, allWords: 2000 })
    expect(logOdds({ own: 2, all: 12, ownWords: 1000, allWords: 2000 })).toBeCloseTo(-here, 10)
  })
})

describe('chanceOfNormal', () => {
  it.each([
    [0, 1],
    [1.959964, 0.05],
    [-2.575829, 0.01],
  ])('of %d is %d', (z, chance) => expect(chanceOfNormal(z)).toBeCloseTo(chance, 5))
})

const PLAIN = 'The council met again and voted on the harbour plan after a long debate. '
const wordsOf = (north: string, south: string, claims: Parameters<typeof contrasts>[0] = []) => {
  const articles: Article[] = [
    { id: 'north', outlet: 'north', title: '', text: north },
    { id: 'south', outlet: 'south', title: '', text: south },
  ]
  return contrasts(claims, { articles }).find(({ measure }) => measure === 'wording')
}

describe('wording', () => {
  const riot = PLAIN.repeat(20) + 'Rioters ran past. '.repeat(40)
  const protest = PLAIN.repeat(20) + 'Protesters ran past. '.repeat(40)
  it('tells each outlet’s own words, with places', () => {
    const words = wordsOf(riot, protest)?.words
    expect(words?.map(({ outlet, word, n, others }) => `${outlet} ${word} ${n} ${others}`)).toEqual([
      'north rioters 40 0',
      'south protesters 40 0',
    ])
    const [place] = words?.[0]?.passages ?? []
    expect(riot.slice(place?.start, place?.end)).toBe('Rioters')
  })
  it('gives the words it counts out of', () => {
    expect(wordsOf(PLAIN, PLAIN)?.perOutlet.map(({ outlet, n }) => `${outlet} ${n}`)).toEqual([
      'north 7',
      'quiet 0',
      'south 7',
    ])
  })
  it('tells nothing where all write alike', () => expect(wordsOf(protest, protest)?.words).toEqual([]))
  it('leaves quotations out: in marks, and as attributions read them', () => {
    const quoted = PLAIN.repeat(20) + '“Rioters ran past,” she said. '.repeat(40)
    expect(wordsOf(quoted, PLAIN.repeat(20))?.words?.map(({ word }) => word)).toEqual([])
    const claim = attribution('north', { direct: true, contentSpans: [[PLAIN.length * 20, riot.length]] })
    expect(wordsOf(riot, PLAIN.repeat(20), [claim])?.words).toEqual([])
  })
  it('does not run a quotation that is never closed over the next paragraph', () => {
    const open = `${PLAIN.repeat(20)}“Quote without an end\n\n${'Rioters ran past. '.repeat(90)}`
    expect(wordsOf(open, PLAIN.repeat(20))?.words?.map(({ word }) => word)).toContain('rioters')
  })
})
