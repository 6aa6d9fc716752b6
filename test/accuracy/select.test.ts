import { describe, expect, it } from 'vitest'
import { measureSelection } from './select.ts'

const alone = measureSelection('alone')
if (alone === null) process.stderr.write('selection by a seed is not measured: the corpus (../shared) is not here\n')

describe.skipIf(alone === null)('selection by a seed article on ECB+ does not fall', () => {
  it('keeps an event that has the corpus to itself', () => {
    expect(alone?.f1).toBeGreaterThanOrEqual(0.96)
  })

  it.each([
    ['topic', 0.93, 'another event of the same kind'],
    ['strangers', 0.97, 'all other topics'],
    ['both', 0.92, 'all other topics and another event of the same kind'],
  ] as const)('%s: F1 at least %f against %s', { timeout: 120_000 }, (mix, floor, against) => {
    expect(measureSelection(mix)?.f1, `against ${against}`).toBeGreaterThanOrEqual(floor)
  })
})
