import { describe, expect, it } from 'vitest'
import { surroundings } from '../../../apps/report/src/words/surroundings.ts'

/** The quote stands in brackets; what is expected is the whole that is shown, in brackets too. */
const CASES: [string, string][] = [
  ['A storm came. It killed [24] people. Rain fell.', 'It killed [24] people.'],
  ['"It killed [24] people." Rain fell.', '"It killed [24] people."'],
  ['One paragraph\n\nIt killed [24] people\n\nAnother', 'It killed [24] people'],
  ['Gov. Lind and Mr. Aske spoke of [24] dead. Rain fell.', 'Gov. Lind and Mr. Aske spoke of [24] dead.'],
  ['The U.S. sent [24] boats. Rain fell.', 'The U.S. sent [24] boats.'],
  ['It struck at 5 p.m. GMT, killing [24]. Rain fell.', 'It struck at 5 p.m. GMT, killing [24].'],
  ['It struck at 5 p. m. GMT, killing [24]. Rain fell.', 'It struck at 5 p. m. GMT, killing [24].'],
  ['It cost [2.5] million. Rain fell.', 'It cost [2.5] million.'],
  ['Was it [24]? Nobody knew.', 'Was it [24]?'],
  ['It was over [24]. 30 boats came.', 'It was over [24].'],
  ['[24] dead', '[24] dead'],
]

describe('surroundings', () => {
  it.each(CASES)('%s', (marked, expected) => {
    const start = marked.indexOf('[')
    const end = marked.indexOf(']') - 1
    const { before, quote, after } = surroundings(marked.replace(/[[\]]/g, ''), start, end)
    expect(`${before}[${quote}]${after}`).toBe(expected)
  })

  it('cuts a sentence without end at words, and says so', () => {
    const text = `${'word '.repeat(500)}24${' word'.repeat(500)}`
    const { before, quote, after } = surroundings(text, 2500, 2502)
    expect(quote).toBe('24')
    expect(before).toMatch(/^… word /)
    expect(after).toMatch(/ word …$/)
    expect(before.length + after.length).toBeLessThan(700)
  })

  it('gives an empty quote for a span beyond the text', () => {
    expect(surroundings('short', 90, 95).quote).toBe('')
  })

  it('takes linear time on hostile text', () => {
    const started = performance.now()
    surroundings('. A'.repeat(100_000), 150_000, 150_003)
    surroundings(' '.repeat(300_000), 150_000, 150_003)
    expect(performance.now() - started).toBeLessThan(200)
  })
})
