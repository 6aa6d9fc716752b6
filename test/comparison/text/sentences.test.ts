import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAt, sentencesOf } from '../../../packages/comparison/src/text/sentences.ts'
import { stem } from '../../../packages/comparison/src/text/words.ts'

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim())

describe('sentencesOf', () => {
  const cases: [string, string[]][] = [
    ['One fell. Two rose.', ['One fell.', 'Two rose.']],
    ['Mr. Vale of the U.S. Survey spoke. He left.', ['Mr. Vale of the U.S. Survey spoke.', 'He left.']],
    ['It rose 3.5 percent. Then it fell.', ['It rose 3.5 percent.', 'Then it fell.']],
    ['“Stop!” she said. “Go.” He went.', ['“Stop!” she said.', '“Go.”', 'He went.']],
    ['First paragraph\n\nSecond', ['First paragraph', 'Second']],
    ['A. B. Crane counted 12.', ['A. B. Crane counted 12.']],
    ['', []],
  ]
  it.each(cases)('%s', (text, sentences) => expect(cut(text)).toEqual(sentences))

  it('covers any text without gap or overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '”', '1') }), (text) => {
        const sentences = sentencesOf(text)
        expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        sentences.forEach(({ start }, index) => expect(sentenceAt(sentences, start)).toBe(index))
      }),
    )
  })
})

describe('stem', () => {
  it.each([
    ['houses', 'house'],
    ['injured', 'injur'],
    ['injuring', 'injur'],
    ['bodies', 'body'],
    ['crosses', 'cross'],
    ['bus', 'bus'],
    ['killed', 'kill'],
    ['Gas', 'gas'],
  ])('%s → %s', (word, expected) => expect(stem(word)).toBe(expected))
})
