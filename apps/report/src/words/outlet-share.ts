import type { ComparedOutlet, Quantity } from '@parallax/model'
import { type Edition, isShared } from '../edition.ts'
import { isOff } from './states.ts'

/** What one outlet has of the focal figures of an event. */
export type OutletShare = {
  /** Figures that several outlets give or the study watches, and how many of them this outlet gives. */
  shared: number
  given: number
  /** Given by two or more others, and not here although its full text was read; null where it was not. */
  leftOut: Quantity[] | null
  /** Given here alone. */
  alone: number
  /** Conflicts that it is a party to. */
  conflicts: number
  /** Checks within its articles that do not add up. */
  off: number
}

/** Counts what an outlet gives, leaves out and gives alone. */
export function outletShare(edition: Edition, outlet: ComparedOutlet): OutletShare {
  const focal = edition.quantities.filter((quantity) => quantity.scope === 'focal')
  const shared = focal.filter(isShared)
  const own = focal.filter((quantity) => edition.position(quantity, outlet.id))
  const leftOut = shared.filter(
    (quantity) =>
      quantity.verdict !== 'single' &&
      quantity.perOutlet.length > 1 &&
      edition.coverage(quantity, outlet.id)?.state === 'not-reported',
  )
  return {
    shared: shared.length,
    given: own.filter(isShared).length,
    leftOut: outlet.state === 'read' ? leftOut : null,
    alone: own.filter((quantity) => quantity.verdict === 'single').length,
    conflicts: own.filter((quantity) => quantity.verdict === 'conflict').length,
    off: edition.comparison.checks.filter((check) => check.outlet === outlet.id && isOff(check)).length,
  }
}
