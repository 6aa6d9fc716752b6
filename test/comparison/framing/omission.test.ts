import type { Article } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { carriedByOthers } from '../../../packages/comparison/src/framing/omission/carried-by-others.ts'
import { JUDGED } from './judged-absences.ts'
import { absencesOf, CORPORA, eventsOf } from './omission-corpus.ts'
import { contrasts } from './readings.ts'

const LEAST_PRECISION = 0.95
const LEAST_JUDGED = 90

const FIRST =
  'The harbour bridge collapsed at dawn. Inspectors had found rust in two pillars in March. The mayor visited.'
const SECOND = 'A bridge in the harbour fell. Rust had been found by inspectors in two pillars in March.'

const articlesOf = (texts: Record<string, string>, rest: Partial<Article> = {}): Article[] =>
  Object.entries(texts).map(([id, text]) => ({ id, outlet: id, title: '', text, ...rest }))

const stateOf = (text: string, rest: Partial<Article> = {}) => {
  const articles = [...articlesOf({ a: FIRST, b: SECOND }), ...articlesOf({ c: text }, rest)]
  const fact = carriedByOthers(articles, (id) => id).find(({ told }) =>
    told.some(({ article, start }) => article === 'a' && FIRST.slice(start).startsWith('Inspectors')),
  )
  return fact?.others.find(({ outlet }) => outlet === 'c')?.state
}

describe('what others carry', () => {
  it.each([
    ['the same words', 'Inspectors found rust in both of two pillars as early as March.', undefined],
    ['spread over two sentences', 'Inspectors had been there. They noted rust in two of the old pillars.', 'present'],
    ['another text', 'Ferries were full on Monday as commuters looked for another way to work.', 'absent'],
    [
      'a paraphrase that shares two words',
      'Corrosion of the pillars had been known to inspectors since spring.',
      'unsure',
    ],
    [
      'a rare word alone',
      'Pillars of smoke rose. Rust never sleeps, as they say. The inspectors were at home.',
      'unsure',
    ],
  ])('%s', (_, text, state) => expect(stateOf(text)).toBe(state))

  it('is never sure of what was not read whole', () => {
    expect(stateOf('Ferries were full on Monday.', { textKind: 'live-blog' })).toBe('absent')
    const excerpt = [
      ...articlesOf({ a: FIRST, b: SECOND, 'c/1': 'Ferries were full on Monday.' }),
      ...articlesOf({ 'c/2': 'Ferries sailed.' }, { textKind: 'excerpt' }),
    ]
    const [fact] = carriedByOthers(excerpt, (id) => id.slice(0, 1))
    expect(fact?.others).toEqual([{ outlet: 'c', state: 'unsure' }])
  })
  it('leaves out an outlet of which no whole text was read', () => {
    expect(stateOf('Ferries were full on Monday.', { textKind: 'excerpt' })).toBeUndefined()
  })
  it('never holds a quotation for absent', () => {
    const quote = '“We inspected every pillar twice and found nothing wrong,” the builder said.'
    const articles = articlesOf({ a: quote, b: quote, c: 'Ferries were full on Monday.' })
    expect(carriedByOthers(articles, (id) => id)[0]?.others).toEqual([{ outlet: 'c', state: 'unsure' }])
  })
  it('takes no time of publication for a fact', () => {
    const articles = articlesOf({ a: 'Posted: 5 May 2031, 09:30 pm', b: 'Posted: 5 May 2031, 09:30 pm', c: 'Ferries.' })
    expect(carriedByOthers(articles, (id) => id)).toEqual([])
  })
  it('counts facts by outlet and shows each', () => {
    const articles = articlesOf({ north: FIRST, south: SECOND, quiet: 'Ferries were full on Monday.' })
    const contrast = contrasts([], { articles }).find(({ measure }) => measure === 'omission')
    expect(
      contrast?.perOutlet.map(
        ({ outlet, counts }) => `${outlet} ${counts.map(({ value, n }) => `${value} ${n}`).join()}`,
      ),
    ).toEqual(['north told 1', 'quiet absent 1', 'south told 1'])
    expect(contrast?.facts).toHaveLength(1)
  })
  it('is the same whatever the order of the articles', () => {
    const articles = articlesOf({ north: FIRST, south: SECOND, quiet: 'Ferries were full on Monday.' })
    const of = (given: Article[]) => contrasts([], { articles: given })
    expect(of(articles.toReversed())).toEqual(of(articles))
  })
})

describe('absent, on two corpora', () => {
  const said = CORPORA.flatMap((corpus) => eventsOf(corpus).flatMap((event) => absencesOf(corpus, event)))
  const judged = said.flatMap(({ id }) => JUDGED.get(id) ?? [])
  it.skipIf(CORPORA.length < 2)(
    `is right in ${LEAST_PRECISION * 100} of 100 that people judged (needs the shared corpora)`,
    () => {
      expect(judged.length).toBeGreaterThanOrEqual(LEAST_JUDGED)
      expect(judged.filter(Boolean).length / judged.length).toBeGreaterThanOrEqual(LEAST_PRECISION)
    },
  )
})
