import { describe, expect, it } from 'vitest'
import { extractFigures } from '../../../packages/extractor/src/figures/index.ts'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'

const asOfs = (text: string, publishedAt: string) =>
  extractFigures(analyzeText(text, english.tag), {
    language: english,
    article: 'a',
    in: 'text',
    ...(publishedAt && { publishedAt }),
  }).map(({ asOf }) => asOf)

/** Published on Wednesday, 8 May 2024: the words, the relation, and the days from and up to which they reach. */
const DAYS: readonly (readonly [
  sentence: string,
  words: string,
  relation: string,
  from: string | null,
  to: string | null,
])[] = [
  ['The death toll rose to 14 on Tuesday.', 'Tuesday', 'at', '2024-05-07', '2024-05-08'],
  ['The count stood at 34,183 by 22 April.', '22 April', 'by', null, '2024-04-23'],
  ['No fewer than 60 journalists have been detained since January.', 'since January', 'since', '2024-01-01', null],
  ['At least 12 bodies have been found so far.', 'so far', 'so-far', null, null],
  ['Nearly 500 protesters were arrested, police said on Monday.', 'Monday', 'at', '2024-05-06', '2024-05-07'],
  ['As of yesterday, 12 people were missing.', 'yesterday', 'at', '2024-05-07', '2024-05-08'],
  ['By 7 p.m. on Monday, 12 bodies had been found.', '7 p.m. on Monday', 'by', null, '2024-05-07'],
  ['The count rose from 17 on Monday.', 'Monday', 'at', '2024-05-06', '2024-05-07'],
]

/** Published at 6 in the evening of that day, four hours behind UTC: instants. */
const CLOCKS: readonly (readonly [sentence: string, words: string, from: string | null, to: string | null])[] = [
  ['As of 2 p.m. on Tuesday, 58 people had been hurt.', '2 p.m. on Tuesday', '2024-05-07T18:00', '2024-05-07T18:00'],
  ['As of 6 p.m. on Tuesday, 86 people had been hurt.', '6 p.m. on Tuesday', '2024-05-07T22:00', '2024-05-07T22:00'],
  ['The toll has risen to 19, the clinic said at noon.', 'noon', '2024-05-08T16:00', '2024-05-08T16:00'],
  ['By 7 p.m., 12 bodies had been found.', '7 p.m.', null, '2024-05-07T23:00'],
  ['Some 60 roads were shut by 14:30 on 22 April.', '14:30 on 22 April', null, '2024-04-22T18:30'],
  ['The toll stood at 142 on Sunday evening.', 'Sunday evening', '2024-05-05T21:00', '2024-05-06T04:00'],
  ['The toll stood at 142 on Sunday.', 'Sunday', '2024-05-05T04:00', '2024-05-06T04:00'],
]

const NONE: readonly string[] = [
  'The blast killed 19 people on Tuesday.',
  'It was the worst toll since 1998, with 40 dead.',
  'The blast killed 12 people who had met by Tuesday.',
  'The toll passed the 1,000 mark on its way to a record.',
  'Prices are at their highest since March, with 12 shops shut.',
]

describe('as of when a figure holds', () => {
  it.each(DAYS)('%s', (text, ...expected) => {
    const [asOf] = asOfs(text, '2024-05-08')
    const [from, to] = [asOf?.from?.slice(0, 10) ?? null, asOf?.to?.slice(0, 10) ?? null]
    expect([asOf?.text, asOf?.relation, from, to]).toEqual(expected)
  })

  it.each(CLOCKS)('by the clock of the article: %s', (text, ...expected) => {
    const [asOf] = asOfs(text, '2024-05-08T18:00:00-04:00')
    expect([asOf?.text, asOf?.from?.slice(0, 16) ?? null, asOf?.to?.slice(0, 16) ?? null]).toEqual(expected)
  })

  it.each(NONE)('is not told by: %s', (text) => {
    expect(asOfs(text, '2024-05-08').every((asOf) => asOf === undefined)).toBe(true)
  })

  it('is not said of what a total rose from', () => {
    const [before, now] = asOfs('The toll has risen from 17 to 19, the clinic said at noon.', '2024-05-08T18:00:00Z')
    expect([before?.text, now?.text]).toEqual([undefined, 'noon'])
  })

  it('leaves a clock time at its day where the publication gives no zone', () => {
    const [asOf] = asOfs('As of 2 p.m. on Tuesday, 58 people had been hurt.', '2024-05-08')
    expect([asOf?.from, asOf?.to]).toEqual(['2024-05-07T00:00:00.000Z', '2024-05-08T00:00:00.000Z'])
  })

  it('keeps the words where the publication time is unknown', () => {
    const [asOf] = asOfs('The death toll rose to 14 on Tuesday.', '')
    expect(asOf).toEqual({ text: 'Tuesday', relation: 'at', from: null, to: null })
  })
})
