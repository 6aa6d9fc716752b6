import { Article, Event } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { judgeByEvent } from '../../../packages/extractor/src/relevance/judge-by-event.ts'

const event = Event.parse({
  id: 'mill',
  title: 'Fire at the Orrin Mill',
  window: { from: '2024-03-04', to: '2024-03-06' },
  terms: { all: ['Orrin Mill'], any: ['fire', 'blaze'], not: ['rehearsal'] },
})

describe('an article held against an event', () => {
  it.each([
    ['in time and on topic', 'A fire at the Orrin Mill.', '2024-03-05', 'keep', /within the window/],
    ['far too late', 'A fire at the Orrin Mill.', '2024-04-05', 'leave', /after the window/],
    ['about another place', 'A fire at the Kessel Depot.', '2024-03-05', 'leave', /does not mention "Orrin Mill"/],
    ['about the place alone', 'The Orrin Mill sells flour.', '2024-03-05', 'leave', /none of "fire"/],
    ['what the event excludes', 'A fire rehearsal at the Orrin Mill.', '2024-03-05', 'leave', /mentions "rehearsal"/],
    ['in passing', `${'The council met. '.repeat(120)}A fire hit the Orrin Mill.`, '2024-03-05', 'review', /far down/],
    ['without a date', 'A fire at the Orrin Mill.', undefined, 'review', /no date/],
  ])('%s', (...[, text, publishedAt, answer, reason]) => {
    const judgement = judgeByEvent(event)(Article.parse({ id: 'a', outlet: 'o', text, publishedAt }))
    expect(judgement.answer).toBe(answer)
    expect(judgement.reasons.join(' ')).toMatch(reason)
  })

  it('keeps all for an event that names no window and no terms', () => {
    const open = Event.parse({ id: 'any', title: 'Anything' })
    expect(judgeByEvent(open)(Article.parse({ id: 'a', outlet: 'o', text: 'x' }))).toMatchObject({ answer: 'keep' })
  })
})
