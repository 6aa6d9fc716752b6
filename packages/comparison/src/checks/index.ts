import { type Check, contentId } from '@parallax/model'
import type { Audited, Auditor } from './check.ts'
import { conversionCheck } from './conversion.ts'
import { headlineAgainstBody } from './headline-against-body.ts'
import { kindChanged } from './kind-changed.ts'
import { partsAgainstTotal } from './parts-against-total.ts'
import { sameQuantityTwice } from './same-quantity-twice.ts'

/** All checks within a text, in the order a report shows them: sums first, then wording, then units. */
export const CHECKS: readonly Auditor[] = [
  partsAgainstTotal,
  headlineAgainstBody,
  sameQuantityTwice,
  kindChanged,
  conversionCheck,
]

/** Every finding of every check in one article. */
export function audit(audited: Audited): Check[] {
  return CHECKS.flatMap((auditor) =>
    auditor.audit(audited).map((finding) => ({
      id: contentId('check', [auditor.id, audited.article.id, ...finding.claims]),
      check: auditor.id,
      article: audited.article.id,
      outlet: audited.outlet,
      ...finding,
    })),
  )
}
