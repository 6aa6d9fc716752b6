import type { Article, FigureClaim, Quantity } from '@parallax/model'
import { isFormer } from '../quantities/former.ts'
import { asOfSpan } from '../time/as-of.ts'
import { isLater } from '../time/time-span.ts'
import { isRunningTotal } from '../verdicts/running-totals.ts'

/** What tells whether a figure was overtaken within its text. */
type Timing = {
  article: Article
  figures: readonly FigureClaim[]
  zone: string
  quantityOf: (claim: FigureClaim) => Quantity | undefined
  textOf: (claim: FigureClaim) => string
}

/**
 * Whether two figures of one quantity in one text differ because the total grew: the text names one as the earlier value
 * ("rose from 17"), there or elsewhere, or their as-of times lie apart, as in the posts of a live blog.
 */
export function outdating(timing: Timing): (a: FigureClaim, b: FigureClaim) => boolean {
  const { article, figures, zone, quantityOf } = timing
  const former = new Set(figures.flatMap((claim) => formerValues(claim, timing)))
  const isNamedFormer = (claim: FigureClaim) => former.has(`${quantityOf(claim)?.id} ${claim.lower ?? claim.upper}`)
  return (a, b) => {
    if (isNamedFormer(a) !== isNamedFormer(b)) return true
    const quantity = quantityOf(a)
    if (!quantity || !isRunningTotal(quantity.kind, quantity.label)) return false
    const [first, second] = [asOfSpan(a, article, zone), asOfSpan(b, article, zone)]
    return isLater(first, second) || isLater(second, first)
  }
}

/** The values of its quantity that a claim says are past: its own, or the one it rose from. */
function formerValues(claim: FigureClaim, { figures, quantityOf, textOf }: Timing): string[] {
  const id = quantityOf(claim)?.id
  if (id === undefined) return []
  const before = textOf(claim).slice(Math.max(0, claim.start - 60), claim.start)
  const previous =
    typeof claim.previous === 'string' ? figures.find((other) => other.id === claim.previous)?.lower : claim.previous
  return [...(isFormer(before) ? [claim.lower ?? claim.upper] : []), previous]
    .filter((value) => value !== undefined && value !== null)
    .map((value) => `${id} ${value}`)
}
