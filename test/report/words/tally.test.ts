import { describe, expect, it } from 'vitest'
import { makeEdition } from '../../../apps/report/src/edition.ts'
import { topDivergences } from '../../../apps/report/src/words/tally.ts'
import { FERRY } from '../ferry-comparison.ts'

describe('the gravest divergences', () => {
  it('put a conflict before what time may explain', () => {
    expect(topDivergences(makeEdition(FERRY)).map(({ verdict }) => verdict)).toEqual([
      'conflict',
      'undetermined',
      'superseded',
    ])
  })

  it('leave out a watched quantity that nobody reports, whatever its verdict', () => {
    const quantities = FERRY.quantities.map((quantity) =>
      quantity.perOutlet.length === 0
        ? { ...quantity, scope: 'focal' as const, verdict: 'undetermined' as const }
        : quantity,
    )
    expect(quantities.some(({ perOutlet }) => perOutlet.length === 0)).toBe(true)
    const found = topDivergences(makeEdition({ ...FERRY, quantities }))
    expect(found.filter(({ perOutlet }) => perOutlet.length === 0)).toEqual([])
  })
})
