import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withholdWords } from '../../../apps/cli/src/sharing/withhold-words.ts'
import { wordsOf } from '../../../apps/cli/src/sharing/words-of.ts'

const without = (text: string, evidence: [number, number][], { most = 20, around = 0 } = {}): string =>
  withholdWords(text, { evidence, most, around })

describe('withholdWords', () => {
  it('keeps evidence at its offsets, with its sign, and nothing else', () => {
    const text = 'The mayor put the loss at $1.2 million, or 12% of it.'
    const made = without(text, [
      [26, 38],
      [43, 46],
    ])
    expect(made).toHaveLength(text.length)
    expect(made.slice(26, 38)).toBe('$1.2 million')
    expect(made.slice(43, 46)).toBe('12%')
    expect(made).not.toMatch(/mayor|loss|of it/)
  })

  it('keeps words around evidence within its paragraph alone, and less than a third of all', () => {
    const text = `One of the men\n\nfound 24 people near the harbour ${'and more '.repeat(20)}`
    const made = without(text, [[22, 24]], { around: 3 })
    expect(made).toContain('found 24 people near the')
    expect(made).not.toContain('men')
    expect(made).not.toContain('harbour')
  })

  it('breaks off a row of evidence that is too long, and leaves out several words there', () => {
    const text = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ')
    const made = without(text, [[0, text.length]])
    expect(made).toContain('w0 w1')
    expect(made).toContain('w19')
    expect(made).not.toMatch(/w20|w24/)
    expect(made).toContain('w26')
  })

  it('leaves no way to tell how long the words were that it took out', () => {
    expect(without('a bc def ghij klm', [])).toBe(without('aaaa bbbb c ddddd', []))
  })

  it('counts letters as words where no blanks part them', () => {
    const text = '港で二十四人が死亡したと病院の関係者が火曜日に記者団に語った。'
    const made = without(text, [[0, text.length]], { most: 5 })
    expect(wordsOf(made).length).toBeLessThan(text.length - 5)
    expect(made.startsWith('港で二十四░')).toBe(true)
  })

  it('keeps length, paragraphs and the bound on rows for any text and any evidence', () => {
    const spans = fc.array(fc.tuple(fc.nat(300), fc.nat(60)), { maxLength: 8 })
    const texts = fc.array(fc.constantFrom('word ', 'é\u0301', '😀', ' 12%', '\n\n', 'שלום ', '漢字', '. '), {
      maxLength: 120,
    })
    fc.assert(
      fc.property(texts, spans, fc.integer({ min: 1, max: 25 }), (parts, found, most) => {
        const text = parts.join('')
        const made = without(
          text,
          found.map(([start, length]) => [start, start + length + 1]),
          { most, around: 4 },
        )
        expect(made).toHaveLength(text.length)
        expect(made.replace(/[^\n]/g, '')).toBe(text.replace(/[^\n]/g, ''))
        const kept = made.split('░').flatMap((row) => row.split(/\n/))
        for (const row of kept) expect(wordsOf(row).length).toBeLessThanOrEqual(most)
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})
