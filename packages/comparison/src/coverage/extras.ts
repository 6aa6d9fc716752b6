import type { CoverageCell, CoverageExtras, Quantity } from '@parallax/model'
import { byText } from '../order.ts'

// Two who carry a fact are no majority worth the name.
const LEAST_CARRIERS = 3

/**
 * Focal facts that most of the outlets read in full carry and one alone leaves out, and those that one alone has where
 * others were read in full. An outlet that was not read in full neither leaves out nor stands beside.
 */
export function extrasOf(quantities: readonly Quantity[], cells: readonly CoverageCell[]): CoverageExtras {
  const focal = new Set(quantities.filter(({ scope }) => scope === 'focal').map(({ id }) => id))
  const rows = Map.groupBy(
    cells.filter(({ quantity }) => focal.has(quantity)),
    ({ quantity }) => quantity,
  )
  const leftOut: CoverageExtras['leftOut'] = []
  const alone: CoverageExtras['alone'] = []
  for (const [quantity, own] of rows) {
    const carriers = own.filter(({ state }) => state === 'reported').map(({ outlet }) => outlet)
    const [silent, ...others] = own.filter(({ state }) => state === 'not-reported').map(({ outlet }) => outlet)
    if (silent !== undefined && others.length === 0 && carriers.length >= LEAST_CARRIERS)
      leftOut.push({ quantity, outlet: silent, carriedBy: carriers.toSorted(byText) })
    const [only] = carriers
    if (only !== undefined && carriers.length === 1 && silent !== undefined) alone.push({ quantity, outlet: only })
  }
  return { leftOut, alone }
}
