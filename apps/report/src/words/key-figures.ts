import type { Quantity } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { KINDS } from './kinds.ts'
import { formatInterval, statedRange } from './numbers.ts'

/**
 * The figures that sum up an event: of every kind of human toll the quantity that most outlets carry, and what the study
 * watches. Where there is no toll, the quantities that most outlets carry.
 */
export function keyFigures(quantities: readonly Quantity[]): Quantity[] {
  const focal = quantities.filter(
    ({ scope, stratum, aspect, perOutlet }) =>
      scope === 'focal' && stratum === 'asserted' && aspect === 'level' && perOutlet.length > 0,
  )
  const widest = focal.toSorted((a, b) => b.perOutlet.length - a.perOutlet.length)
  const toll = KINDS.filter((row) => row.toll).flatMap(({ kind }) => widest.find((one) => one.kind === kind) ?? [])
  const shared = toll.filter((quantity) => quantity.watched || quantity.perOutlet.length > 1)
  const chosen = [...focal.filter((quantity) => quantity.watched), ...(shared.length > 0 ? shared : toll)]
  return [...new Set(chosen.length > 0 ? chosen : widest)].slice(0, MOST)
}

const MOST = 6

/** What can be said of a quantity over all outlets: the consensus where there is one, else from least to greatest. */
export function keyValue(edition: Edition, quantity: Quantity): string {
  const [only, ...others] = quantity.perOutlet
  if (only && others.length === 0) return only.value
  const agreed = quantity.verdict === 'agree' || quantity.verdict === 'compatible'
  const range = agreed && quantity.consensus ? quantity.consensus : statedRange(edition.figures(latestClaims(quantity)))
  return range ? formatInterval(range, quantity.unit) : 'no number'
}

/** The latest instant as of which any outlet's figure holds. */
export function latestAsOf(quantity: Quantity): string | null {
  const ends = quantity.perOutlet.map(({ asOf }) => asOf?.to ?? null).filter((end) => end !== null)
  return ends.toSorted().at(-1) ?? null
}

function latestClaims(quantity: Quantity): string[] {
  return quantity.perOutlet.flatMap((position) => position.latest)
}
