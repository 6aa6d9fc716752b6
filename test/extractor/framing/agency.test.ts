import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FrameClaim } from '@parallax/model'
import { extractFrames } from '../../../packages/extractor/src/framing/index.ts'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'
import { CLAUSES, PEACE } from './agency-cases.ts'

const frames = (text: string) =>
  extractFrames(analyzeText(text, english.tag), { language: english, article: 'a1', in: 'text', attributions: [] })

const agency = (text: string) =>
  frames(text)
    .filter(({ measure }) => measure === 'agency')
    .map(({ quote, value, agent }) => (agent === null ? [quote, value] : [quote, value, agent]))

describe('agency', () => {
  it.each(CLAUSES)('%s', (text, clauses) => {
    expect(agency(text)).toEqual(clauses)
  })

  it.each(PEACE)('reads no violence in: %s', (text) => {
    expect(agency(text)).toEqual([])
  })
})

describe('extractFrames on any string', () => {
  const words = [
    'Police',
    'kill',
    'killed',
    'by',
    'a',
    'bomb',
    'dead',
    'left',
    'of',
    'attack',
    'the',
    'were',
    ',',
    '24',
    'who',
    'lives',
    'lost',
    '"',
    '.',
  ]
  const holds = (text: string) => {
    for (const claim of frames(text)) {
      FrameClaim.parse(claim)
      expect(text.slice(claim.start, claim.end)).toBe(claim.quote)
    }
  }

  it('slices back from words of violence in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (list) => holds(list.join(' '))),
      { numRuns: 300 },
    )
  })

  it('never throws on any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds))
  })

  it.each(['killed ', 'left dead ', 'attack by the ', 'the strike killed and '])(
    'takes time in proportion to hostile text: %s',
    (piece) => {
      const timed = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length))
        const started = performance.now()
        frames(text)
        return performance.now() - started
      }
      timed(10_000)
      expect(timed(300_000)).toBeLessThan(30 * timed(30_000) + 500)
    },
  )
})
