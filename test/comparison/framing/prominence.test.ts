import type { Article } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { attribution, contrasts, figure, frame, linesOf } from './readings.ts'

const article: Article = {
  id: 'north',
  outlet: 'north',
  title: 'Twelve killed in Port Elsa',
  text: `${'x'.repeat(48)}\n\n${'x'.repeat(50)}\n\n${'x'.repeat(98)}`,
  blocks: [
    { role: 'deck', text: 'Toll may rise' },
    { role: 'caption', text: 'Twelve candles' },
  ],
}

describe('prominence', () => {
  it('tells headline, deck, lead, quarters and what stands beside the text', () => {
    const claims = [
      figure('north', { in: 'title', start: 0, end: 1 }),
      figure('north', { in: 'block:0', start: 0, end: 1 }),
      figure('north', { in: 'block:1', start: 0, end: 1 }),
      figure('north', { start: 10, end: 11 }),
      figure('north', { start: 60, end: 61 }),
      figure('north', { start: 190, end: 191 }),
      attribution('north', { start: 120, end: 121 }),
    ]
    expect(linesOf('prominence', claims, { articles: [article] }).toSorted()).toEqual([
      'north: [figures] beside 1 of 6',
      'north: [figures] deck 1 of 6',
      'north: [figures] headline 1 of 6',
      'north: [figures] lead 1 of 6',
      'north: [figures] quarter-2 1 of 6',
      'north: [figures] quarter-4 1 of 6',
      'north: [sources] quarter-3 1 of 1',
    ])
  })
})

describe('headline-slots', () => {
  const slotsOf = (title: string, claims: Parameters<typeof contrasts>[0]) =>
    contrasts(claims, { articles: [{ ...article, title }] }).find(({ measure }) => measure === 'headline-slots')?.slots

  it('reads actor, word of harm, construction, figure, victims and place', () => {
    const claims = [
      figure('north', { in: 'title', start: 0, end: 6, quote: 'Twelve', what: 'civilian' }),
      frame('north agency agentless', { in: 'title', quote: 'killed', agent: null }),
    ]
    expect(slotsOf('Twelve civilians killed in Port Elsa', claims)).toEqual([
      {
        article: 'north',
        verb: 'killed',
        voice: 'agentless',
        figure: 'Twelve',
        victim: 'Twelve civilians',
        place: 'Port Elsa',
      },
    ])
  })
  it('leaves slots empty that a headline does not fill', () => {
    expect(slotsOf('Mayor speaks', [])).toEqual([{ article: 'north' }])
  })
  it('counts told against left out, a slot at a time', () => {
    const claims = [frame('north agency active', { in: 'title', quote: 'kill', agent: 'Troops' })]
    expect(linesOf('headline-slots', claims, { articles: [{ ...article, title: 'Troops kill mayor' }] })).toEqual([
      'north: [a figure] left out 1 of 1',
      'north: [a word of harm] told 1 of 1',
      'north: [how many or who are harmed] left out 1 of 1',
      'north: [where] left out 1 of 1',
      'north: [who does it] told 1 of 1',
    ])
  })
})
