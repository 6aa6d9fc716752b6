import type { Change, Changes, Comparison } from '@parallax/model'
import { byText } from '../order.ts'
import { articleChanges } from './article-changes.ts'
import { outletChanges } from './outlet-changes.ts'
import { quantityChanges } from './quantity-changes.ts'

/**
 * What changed between two runs of one event: outlets, articles with their figures, quantities and verdicts.
 * What merely was not retrieved this time is never called absent.
 */
export function compareRuns(before: Comparison, after: Comparison): Changes {
  const changes = [...outletChanges(before, after), ...articleChanges(before, after), ...quantityChanges(before, after)]
  return { schema: 'parallax/changes@1', event: after.event.id, changes: changes.toSorted(byPlace) }
}

const ORDER: readonly Change['what'][] = ['verdict', 'quantity', 'figure', 'article', 'outlet']

/** Verdicts first, then by label, outlet and id. */
function byPlace(a: Change, b: Change): number {
  return (
    ORDER.indexOf(a.what) - ORDER.indexOf(b.what) ||
    byText(a.label, b.label) ||
    byText(a.outlet ?? '', b.outlet ?? '') ||
    byText(a.id, b.id) ||
    byText(JSON.stringify(a), JSON.stringify(b))
  )
}
