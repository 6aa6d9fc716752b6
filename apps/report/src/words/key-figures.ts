import type { FigureClaim, Quantity } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { KINDS } from './kinds.ts'
import { formatInterval, statedRange } from './numbers.ts'

/**
 * The figures that sum up an event: what the study watches, then of every kind of human toll the quantity that most
 * outlets carry. What one outlet alone gives counts only where no quantity is shared.
 */
export function keyFigures(quantities: readonly Quantity[]): Quantity[] {
  const focal = quantities.filter(
    ({ scope, stratum, aspect, perOutlet }) =>
      scope === 'focal' && stratum === 'asserted' && aspect === 'level' && perOutlet.length > 0,
  )
  const widest = focal.toSorted((a, b) => b.perOutlet.length - a.perOutlet.length)
  const shared = widest.filter((quantity) => quantity.perOutlet.length > 1)
  const choices = [tollOf(shared), shared, tollOf(widest), widest]
  const chosen = choices.find((choice) => choice.length > 0) ?? []
  return [...new Set([...focal.filter((quantity) => quantity.watched), ...chosen])].slice(0, MOST)
}

function tollOf(widest: readonly Quantity[]): Quantity[] {
  return KINDS.filter((row) => row.toll).flatMap(({ kind }) => widest.find((one) => one.kind === kind) ?? [])
}

const MOST = 6

/** What can be said of a quantity over all outlets: the consensus where there is one, else from least to greatest. */
export function keyValue(edition: Edition, quantity: Quantity): string {
  const [only, ...others] = quantity.perOutlet
  if (only && others.length === 0) return only.value
  const agreed = quantity.verdict === 'agree' || quantity.verdict === 'compatible'
  const range = agreed && quantity.consensus ? quantity.consensus : statedRange(standing(edition, quantity))
  return range ? formatInterval(range, quantity.unit) : 'no number'
}

/**
 * The claims that mark out the range: those of outlets that stand in a camp, in the quantity's own unit, and closed ones
 * if there are any. "At least 1" beside "24" does not make it "1 to 24".
 */
function standing(edition: Edition, quantity: Quantity): FigureClaim[] {
  const placed = quantity.perOutlet.filter((position) => position.camps.length > 0)
  const positions = placed.length > 0 ? placed : quantity.perOutlet
  const claims = edition
    .figures(positions.flatMap((position) => position.latest))
    .filter((claim) => claim.unit === quantity.unit)
  const closed = claims.filter((claim) => claim.lower !== null && claim.upper !== null)
  return closed.length > 0 ? closed : claims
}

/** The latest instant as of which any outlet's figure holds. */
export function latestAsOf(quantity: Quantity): string | null {
  const ends = quantity.perOutlet.map(({ asOf }) => asOf?.to ?? null).filter((end) => end !== null)
  return ends.toSorted().at(-1) ?? null
}
