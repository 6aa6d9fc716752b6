import { judgeByEvent } from '../../../packages/extractor/src/relevance/judge-by-event.ts'
import { Article, Event, Terms } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { entryFilter } from '../../../packages/crawler/src/discover/entry-filter.ts'

const FLOOD = { all: ['Lower Marsh'], any: ['flood', 'dyke'], not: ['cricket'] }

const CASES: [title: string | undefined, summary: string | undefined, offTopic: boolean][] = [
  ['Flood hits town', 'The river rose.', false],
  ['River rises', 'Lower  Marsh is under water.', false],
  ['DYKE BREAKS', 'Nobody was hurt.', false],
  ['Budget passed', 'Taxes rise.', true],
  // Whole words: a flood is not in "floodlight", nor a dyke in "Vandyke".
  ['Floodlights for the stadium', 'By Vandyke.', true],
  ['Flood of runs', 'The cricket club won.', true],
  // A title without a summary may leave the place out, and is not judged.
  ['Budget passed', undefined, false],
  [undefined, 'Taxes rise.', false],
]

describe('entryFilter', () => {
  it.each(CASES)('%s / %s', (title, summary, offTopic) => {
    const entry = { address: 'https://north.example/', ...(title && { title }), ...(summary && { summary }) }
    expect(entryFilter({ terms: FLOOD })(entry) !== undefined).toBe(offTopic)
  })

  it('judges nothing where the event gives no words', () => {
    const entry = { address: 'https://north.example/', title: 'Budget', summary: 'Taxes.' }
    expect(entryFilter({})(entry)).toBeUndefined()
    expect(entryFilter({ terms: Terms.parse({}) })(entry)).toBeUndefined()
  })

  it('leaves what is dated outside the window, whatever its words', () => {
    const window = { from: '2031-03-02', to: '2031-03-05', zone: 'UTC' }
    const entry = { address: 'https://north.example/', title: 'Flood', summary: 'Lower Marsh.' }
    expect(entryFilter({ window, terms: FLOOD })({ ...entry, published: '2031-04-01' })?.outcome).toBe('out-of-window')
    expect(entryFilter({ window, terms: FLOOD })({ ...entry, published: '2031-03-04' })).toBeUndefined()
  })

  it('leaves nothing that the text of the article would speak for', () => {
    const event = Event.parse({ id: 'flood', title: 'Flood', terms: { all: [], any: ['dyke', 'Saint-Remo'], not: [] } })
    for (const text of ['Dykes break.', 'Saint Remo under water.', 'The DYKE’S end.']) {
      const entry = { address: 'https://north.example/', title: text, summary: 'More follows.' }
      expect(judgeByEvent(event)(Article.parse({ id: 'a', outlet: 'o', text })).answer).toBe('keep')
      expect(entryFilter(event)(entry)).toBeUndefined()
    }
  })
})
