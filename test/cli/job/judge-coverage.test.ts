import { Article, type Capture, Event, type Problem } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { judgeCoverage } from '../../../apps/cli/src/job/judge-coverage.ts'

const QUAKE =
  'A quake of magnitude six shook Orvo on Monday. Rescue teams reached Orvo from Belmar, and mayor Ines Calder spoke. '
const STRIKE =
  'Dockers of Port Tarn walked out over pay. The union of Hana Brook wants nine percent; the harbour stood still. '
const event = (more: object = {}) => Event.parse({ id: 'quake', title: 'Quake in Orvo', ...more })
const article = (id: string, text: string, more: object = {}) =>
  Article.parse({
    id,
    outlet: 'north',
    title: '',
    text,
    url: `https://north.example/${id}`,
    capture: { id: `capture-${id}` },
    ...more,
  })
const capture = (id: string, more: Partial<Capture> = {}): Capture => ({
  id: `capture-${id}`,
  url: `https://north.example/${id}`,
  outlet: 'north',
  event: 'quake',
  foundVia: 'rss',
  outcome: 'ok',
  ...more,
})
const judge = (of: Event, articles: Article[], captures: Capture[]) => {
  const result = judgeCoverage(of, { articles, captures, problems: [] })
  return {
    kept: result.articles.map(({ id }) => id),
    marked: result.articles.filter((one) => 'relevance' in one).map(({ id }) => id),
    captures: result.captures.map(({ outcome, relevance }) => [outcome, relevance?.answer]),
    codes: result.problems.map(({ code }) => code),
    reasons: result.captures.map(({ reason }) => reason),
  }
}

describe('judgeCoverage', () => {
  it('keeps what is about the event and says so in the ledger', () => {
    const of = event({ terms: { all: ['Orvo'], any: ['quake'], not: [] } })
    expect(judge(of, [article('1', QUAKE)], [capture('1')])).toMatchObject({
      kept: ['1'],
      marked: [],
      captures: [['ok', 'keep']],
      codes: [],
    })
  })

  it('keeps and marks what names the event far down only, and what has no date', () => {
    const of = event({ terms: { all: ['Orvo'], any: [], not: [] }, window: { from: '2031-03-02', to: '2031-03-05' } })
    const articles = [
      article('1', STRIKE.repeat(20) + QUAKE, { publishedAt: '2031-03-03' }),
      article('2', QUAKE),
      article('3', QUAKE, { publishedAt: '2031-03-03' }),
    ]
    expect(
      judge(
        of,
        articles,
        ['1', '2', '3'].map((id) => capture(id)),
      ),
    ).toMatchObject({
      kept: ['1', '2', '3'],
      marked: ['1', '2'],
      captures: [
        ['ok', 'review'],
        ['ok', 'review'],
        ['ok', 'keep'],
      ],
      codes: ['relevance-review', 'relevance-review'],
    })
  })

  it('holds what was read against the seed, and leaves what is about something else', () => {
    const of = event({ seed: 'https://north.example/1' })
    const articles = [article('1', QUAKE), article('2', `${QUAKE}Schools in Orvo stay closed.`), article('3', STRIKE)]
    const result = judge(
      of,
      articles,
      ['1', '2', '3'].map((id) => capture(id)),
    )
    expect(result).toMatchObject({
      kept: ['1', '2'],
      captures: [
        ['ok', 'keep'],
        ['ok', 'keep'],
        ['off-topic', 'leave'],
      ],
    })
    expect(result.reasons[2]).toMatch(/Held against|Too little/)
  })

  it('leaves a page that the study lists to a person', () => {
    const of = event({ seed: 'https://north.example/1' })
    const captures = [capture('1', { foundVia: 'urls' }), capture('2', { foundVia: 'urls' })]
    expect(judge(of, [article('1', QUAKE), article('2', STRIKE)], captures)).toMatchObject({
      kept: ['1', '2'],
      marked: ['2'],
      codes: ['relevance-review'],
    })
  })

  it('leaves what the study lists where its own terms say so, and forgets what was wrong with that page', () => {
    const of = event({ seed: 'https://north.example/1', terms: { all: ['Orvo'], any: [], not: [] } })
    const captures = ['1', '2'].map((id) => capture(id, { foundVia: 'urls' }))
    const problems = ['1', '2'].map((id): Problem => {
      const url = `https://north.example/${id}`
      return { stage: 'read', code: 'date-missing', message: 'The page has no date.', event: 'quake', url }
    })
    const result = judgeCoverage(of, { articles: [article('1', QUAKE), article('2', STRIKE)], captures, problems })
    expect(result.captures.map(({ outcome }) => outcome)).toEqual(['ok', 'off-topic'])
    expect(result.captures[1]?.reason).toBe('The article does not mention "Orvo".')
    expect(result.problems.map(({ url }) => url)).toEqual(['https://north.example/1'])
  })

  it('says that the seed could not be read', () => {
    const of = event({ seed: 'https://north.example/9' })
    expect(judge(of, [article('1', QUAKE)], [capture('1')])).toMatchObject({ kept: ['1'], codes: ['seed-missing'] })
  })

  it('gives what ended before its reason, and leaves other ends alone', () => {
    const captures = [
      capture('1', { outcome: 'off-topic', reason: 'Has none of the words.' }),
      capture('2', { outcome: 'gone' }),
    ]
    expect(judge(event(), [], captures).captures).toEqual([
      ['off-topic', 'leave'],
      ['gone', undefined],
    ])
  })
})
