import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AttributionClaim } from '@parallax/model'
import { extractAttributions } from '../../../packages/extractor/src/attribution/index.ts'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'
import { BY_CLASS, NEGATIVE, POSITIVE, type Expected } from './cases.ts'

const read = (text: string, place: 'title' | 'text' = 'text') =>
  extractAttributions(analyzeText(text, english.tag), { language: english, article: 'a1', in: place })

/** The claims of a text, each with the fields that the case names. */
const describeAs = (text: string, expected: readonly Expected[], place: 'title' | 'text' = 'text') =>
  read(text, place).map((claim, at) => {
    const seen: Record<string, unknown> = {
      source: claim.source,
      cue: claim.cue,
      content: claim.contentSpans.map(([start, end]) => text.slice(start, end)).join(' … '),
      type: claim.sourceType,
      cueClass: claim.cueClass,
      direct: claim.direct,
      speaker: claim.speaker,
    }
    const wanted = Object.keys(expected[at] ?? { source: 0, content: 0 })
    return Object.fromEntries(wanted.map((field) => [field, seen[field]]))
  })

describe('extractAttributions', () => {
  it.each(POSITIVE)('reads $text', ({ text, in: place, is }) => {
    expect(describeAs(text, is, place)).toEqual(is)
  })

  it.each(NEGATIVE)('reads nothing in: %s', (text) => {
    const place = text.endsWith('.') ? 'text' : 'title'
    expect(describeAs(text, [], place)).toEqual([])
  })

  const classed = Object.entries(BY_CLASS).flatMap(([cueClass, cases]) =>
    cases.map(([text, source, content]) => ({ cueClass, text, source, content })),
  )
  it.each(classed)('$cueClass: $text', ({ cueClass, text, source, content }) => {
    expect(describeAs(text, [{ source, content, cueClass }])).toContainEqual({ source, content, cueClass })
  })

  it('nests: the ministry speaks inside what the agency says', () => {
    const text = 'The agency reported that the ministry said 12 people died.'
    const [outer, inner] = read(text)
    expect([outer?.source, inner?.source, inner?.via]).toEqual(['agency', 'ministry', outer?.id])
  })

  it('changes nothing here by a paragraph elsewhere', () => {
    const here = 'Police said the road was closed.'
    const alone = read(here).map(({ source, cue, sourceType }) => ({ source, cue, sourceType }))
    const together = read(`${here}\n\nThe mayor denied the report.`).slice(0, 1)
    expect(together.map(({ source, cue, sourceType }) => ({ source, cue, sourceType }))).toEqual(alone)
  })

  it('answers claims that the contract accepts', () => {
    for (const { text, in: place } of POSITIVE) for (const claim of read(text, place)) AttributionClaim.parse(claim)
  })
})

const WORDS = [
  'Ruiz',
  'police',
  'said',
  'told',
  'that',
  'according',
  'to',
  ',',
  '"',
  '“',
  '”',
  "'",
  '.',
  '\n\n',
  ':',
  'he',
  '12',
  'died',
  '(',
  ')',
  '—',
  'who',
  'denied',
  'and',
]

describe('extractAttributions on any string', () => {
  const holds = (text: string) => {
    for (const claim of read(text)) {
      for (const [start, end] of [...claim.sourceSpans, ...claim.cueSpans, ...claim.contentSpans]) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(text.slice(start, end).trim()).not.toBe('')
      }
      expect(claim.contentSpans.length).toBeGreaterThan(0)
      expect(claim.start).toBe(Math.min(...claim.contentSpans.map(([start]) => start)))
      expect(claim.end).toBe(Math.max(...claim.contentSpans.map(([, end]) => end)))
    }
  }

  it('slices back from words of attribution in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => holds(words.join(' '))),
      { numRuns: 300 },
    )
  })

  it('never throws on any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds))
  })

  it.each([
    '"a" said b. ',
    '“',
    "said '",
    'X said: “a\n\n',
    ', said',
    'that said ',
    '(',
    'said of the man of the man ',
  ])('takes time in proportion to hostile text: %s', (piece) => {
    const timed = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length))
      const started = performance.now()
      read(text)
      return performance.now() - started
    }
    timed(10_000)
    // Ten times the text may take some twenty times as long, never a hundred times.
    expect(timed(300_000)).toBeLessThan(30 * timed(30_000) + 500)
  })
})
