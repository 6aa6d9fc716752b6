import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'

const analyze = (text: string) => analyzeText(text, english.tag)
const sentences = (text: string) => analyze(text).sentences.map(({ start, end }) => text.slice(start, end))

describe('analyzeText', () => {
  it('keeps abbreviations inside their sentence', () => {
    expect(sentences('“We have 24 dead,” Mr. Smith of the U.S. Army said. He left.')).toEqual([
      '“We have 24 dead,” Mr. Smith of the U.S. Army said.',
      'He left.',
    ])
  })

  it('ends a sentence with its paragraph', () => {
    expect(sentences('Quake hits Aceh\n\nAt least 24 died')).toEqual(['Quake hits Aceh', 'At least 24 died'])
  })

  it('reads typographic characters as their plain form and keeps the text as it is', () => {
    const tokens = analyze('They don’t know: 20–30 died.').tokens
    expect(tokens.map(({ text }) => text)).toEqual(['They', 'do', 'n’t', 'know', ':', '20–30', 'died', '.'])
    expect(tokens[2]?.lower).toBe("n't")
  })

  it('tags a passage the same whatever stands in other paragraphs', () => {
    const alone = analyze('Police shot two men.').tokens.map(({ pos }) => pos)
    const { tokens, sentences } = analyze('Shots fired\n\nPolice shot two men.\n\nTwo of the men shot back.')
    const middle = sentences[1]
    expect(tokens.slice(middle?.first, middle?.last).map(({ pos }) => pos)).toEqual(alone)
  })

  it.each(['', ' ', '\n\n\n', '1'.repeat(20_000), '('.repeat(20_000), 'million '.repeat(3000), 'a"'.repeat(9000)])(
    'covers every visible character (%#)',
    (text) => {
      expect(
        analyze(text)
          .tokens.map((token) => token.text)
          .join(''),
      ).toBe(text.replace(/\s/g, ''))
    },
  )

  it('slices every token back from any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { tokens, sentences } = analyze(text)
        let behind = 0
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.start).toBeGreaterThanOrEqual(behind)
          behind = token.end
        }
        for (const sentence of sentences) expect(sentence.last).toBeGreaterThan(sentence.first)
      }),
    )
  })
})
