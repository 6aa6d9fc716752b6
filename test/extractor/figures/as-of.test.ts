import { describe, expect, it } from 'vitest'
import { extractFigures } from '../../../packages/extractor/src/figures/index.ts'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'

/** Published on Wednesday, 8 May 2024. */
const asOfs = (text: string, publishedAt: string | undefined = '2024-05-08') =>
  extractFigures(analyzeText(text, english.tag), {
    language: english,
    article: 'a',
    in: 'text',
    ...(publishedAt && { publishedAt }),
  }).map(({ asOf }) => asOf && [asOf.text, asOf.relation, asOf.from?.slice(0, 10), asOf.to?.slice(0, 10)])

describe('as of when a figure holds', () => {
  it.each([
    ['The death toll rose to 14 on Tuesday.', ['Tuesday', 'at', '2024-05-07', '2024-05-08']],
    ['The count stood at 34,183 by 22 April.', ['22 April', 'by', undefined, '2024-04-23']],
    [
      'No fewer than 60 journalists have been detained since January.',
      ['since January', 'since', '2024-01-01', undefined],
    ],
    ['At least 12 bodies have been found so far.', ['so far', 'so-far', undefined, undefined]],
    ['Nearly 500 protesters were arrested, police said on Monday.', ['Monday', 'at', '2024-05-06', '2024-05-07']],
    ['As of yesterday, 12 people were missing.', ['yesterday', 'at', '2024-05-07', '2024-05-08']],
  ])('%s', (text, expected) => {
    expect(asOfs(text)[0]).toEqual(expected)
  })

  it('is not the time of the event', () => {
    expect(asOfs('The blast killed 19 people on Tuesday.')).toEqual([undefined])
  })

  it('keeps the words where the publication time is unknown', () => {
    expect(asOfs('The death toll rose to 14 on Tuesday.', '')).toEqual([['Tuesday', 'at', undefined, undefined]])
  })
})
