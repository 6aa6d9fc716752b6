import type { Article, AttributionClaim } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { alignQuotes } from '../../../packages/comparison/src/quotes/align-quotes.ts'
import { article } from '../claims.ts'

/** Each outlet's quote, as its text has it between quotation marks. */
function aligned(quotes: readonly [outlet: string, said: string, direct?: boolean][]) {
  const articles = new Map<string, Article>()
  const attributions = quotes.map(([outlet, said, direct = true], index): AttributionClaim => {
    const page = article(outlet, `“${said}” said Mara Quill.`)
    articles.set(page.id, page)
    return {
      type: 'attribution',
      id: `a-${index}`,
      article: page.id,
      in: 'text',
      start: 0,
      end: page.text.length,
      sourceSpans: [],
      cueSpans: [],
      contentSpans: [[0, said.length + 2]],
      source: 'Mara Quill',
      sourceType: 'official',
      cueClass: 'neutral',
      direct,
      rules: [],
    }
  })
  const articleOf = (id: string) => articles.get(id) ?? article('none', '')
  return alignQuotes({ attributions, articleOf, outletOf: (id) => articleOf(id).outlet })
}

const WHOLE = 'The dam held through the night, but we will rebuild it higher.'

describe('one utterance in two outlets', () => {
  const cases: [how: string, other: string, change: 'same' | 'cut' | 'altered'][] = [
    ['letter for letter', WHOLE, 'same'],
    ['with other marks and capitals', 'the dam held through the night; but we will rebuild it higher', 'same'],
    ['without its end', 'The dam held through the night', 'cut'],
    ['without its middle', 'The dam held through the night, we will rebuild it', 'cut'],
    ['with one word changed', 'The dam held through the day, but we will rebuild it higher.', 'altered'],
    ['with a word put in', 'The old dam held through the night, but we will rebuild', 'altered'],
  ]
  it.each(cases)('%s', (_, other, change) => {
    const [shared] = aligned([
      ['north', WHOLE],
      ['south', other],
    ])
    expect(shared?.versions.map(({ change }) => change).toSorted()).toEqual([change, 'same'].toSorted())
  })

  it('names the words that were changed', () => {
    const [shared] = aligned([
      ['north', WHOLE],
      ['south', 'The dam held through the day, but we will rebuild it higher.'],
    ])
    const edits = shared?.versions.flatMap((version) => version.edits).filter(({ kind }) => kind !== 'same')
    expect(edits?.map(({ kind, text }) => `${kind} ${text}`).toSorted()).toEqual(['added day,', 'removed night,'])
  })
})

describe('no shared utterance', () => {
  const cases: [why: string, quotes: [string, string, boolean?][]][] = [
    [
      'other words',
      [
        ['north', WHOLE],
        ['south', 'Nobody told the council about the leak in March.'],
      ],
    ],
    [
      'the same words twice in one outlet',
      [
        ['north', WHOLE],
        ['north', WHOLE],
      ],
    ],
    [
      'reported speech',
      [
        ['north', WHOLE],
        ['south', WHOLE, false],
      ],
    ],
    [
      'a phrase of three words',
      [
        ['north', 'through the night'],
        ['south', 'through the night'],
      ],
    ],
    [
      'a common phrase in two longer quotes',
      [
        ['north', 'We want to see every school opened again by autumn'],
        ['south', 'We want to know why the tower fell'],
      ],
    ],
  ]
  it.each(cases)('%s', (_, quotes) => expect(aligned(quotes)).toEqual([]))
})
