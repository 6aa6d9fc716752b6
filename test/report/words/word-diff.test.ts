import { describe, expect, it } from 'vitest'
import { overlap, wordDiff, wording } from '../../../apps/report/src/words/word-diff.ts'

/** Struck words stand in [-…-], new ones in {+…+}. */
const DIFFS = [
  { before: 'We saw the bridge fall.', after: 'We saw the bridge fall', shows: 'We saw the bridge fall' },
  { before: 'We saw the bridge fall.', after: 'We saw the old bridge fall.', shows: 'We saw the {+old+} bridge fall.' },
  {
    before: 'We saw the bridge fall.',
    after: 'We watched the bridge fall.',
    shows: 'We [-saw-] {+watched+} the bridge fall.',
  },
  { before: 'We saw the bridge fall.', after: 'the bridge', shows: '[-We saw-] the bridge [-fall.-]' },
  { before: '', after: 'all new', shows: '{+all new+}' },
  { before: 'all gone', after: '', shows: '[-all gone-]' },
]

describe('wordDiff', () => {
  it.each(DIFFS)('$before / $after', ({ before, after, shows }) => {
    const signs = { both: ['', ''], before: ['[-', '-]'], after: ['{+', '+}'] }
    const shown = wordDiff(before, after).map(({ in: side, words }) => signs[side].join(words))
    expect(shown.join(' ')).toBe(shows)
  })

  it('is done with two long texts in a moment', () => {
    const long = Array.from({ length: 50_000 }, (_, n) => `w${n % 7}`).join(' ')
    const start = performance.now()
    wordDiff(long, `${long} end`)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('overlap and wording', () => {
  it.each([
    { a: 'We saw the bridge fall', b: '“we saw the BRIDGE fall,”', shared: 1, same: true },
    { a: 'We saw the bridge fall', b: 'the bridge', shared: 1, same: false },
    { a: 'We saw the bridge fall', b: 'Nobody knows why', shared: 0, same: false },
    { a: '', b: 'anything', shared: 0, same: false },
  ])('$a / $b', ({ a, b, shared, same }) => {
    expect(overlap(a, b)).toBe(shared)
    expect(wording(a) === wording(b)).toBe(same)
  })
})
