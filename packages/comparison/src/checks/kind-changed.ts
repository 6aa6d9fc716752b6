import type { FigureClaim } from '@parallax/model'
import { showValue } from '../intervals/show-value.ts'
import { listNames } from '../order.ts'
import type { Audited, Auditor, Finding } from './check.ts'
import { sumsOf } from './sums.ts'

/** Whether people counted as casualties, dead and hurt together, turn into dead when they are summed. */
export const kindChanged: Auditor = {
  id: 'kind-changed',
  definition:
    'A death toll is made up of figures that the text elsewhere gives as casualties: dead and injured together are summed as dead.',
  audit: (audited) => sumsOf(audited).flatMap((sum) => finding(sum, audited) ?? []),
}

function finding(
  { total, parts }: { total: FigureClaim; parts: readonly FigureClaim[] },
  audited: Audited,
): Finding | null {
  if (total.kind !== 'killed') return null
  const counts = new Set(parts.map((part) => audited.quantityOf(part)?.id))
  const mentions = audited.figures.filter((claim) => counts.has(audited.quantityOf(claim)?.id))
  const casualties = mentions.filter((claim) => claim.kind === 'casualties')
  if (casualties.length === 0) return null
  return {
    claims: [...casualties.map((claim) => claim.id), total.id],
    state: 'differs',
    statement: `${listNames(casualties.map(showValue))} ${casualties.length === 1 ? 'is' : 'are'} given as casualties, but summed into a death toll of ${showValue(total)}.`,
  }
}
