import type { Check } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { byText } from './lists.ts'
import { CHECK_WORDS } from './states.ts'

/** The checks in reading order: by what was looked at, then by outlet. */
export function orderedChecks(edition: Edition): Check[] {
  const rank = new Map(Object.keys(CHECK_WORDS).map((check, index) => [check, index]))
  return edition.comparison.checks.toSorted(
    (a, b) =>
      (rank.get(a.check) ?? 0) - (rank.get(b.check) ?? 0) ||
      byText(edition.outletName(a.outlet), edition.outletName(b.outlet)) ||
      byText(a.id, b.id),
  )
}
