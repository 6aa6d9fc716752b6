import type { FigureClaim } from '@parallax/model'
import { familyOf, isConsequence, isWithoutFate } from '../quantities/families.ts'
import type { Audited } from './check.ts'

/** A total and the parts the text sets against it; `whole` where it says that the parts are all of it. */
export type Sum = { total: FigureClaim; parts: FigureClaim[]; whole: boolean }

/** The sums an article states: by the claims' own `partOf`, else by how the sentence is built. */
export function sumsOf(audited: Audited): Sum[] {
  const inText = audited.figures.filter((claim) => claim.aspect === 'level')
  const sentences = Map.groupBy(inText, (claim) => `${claim.in} ${audited.sentenceOf(claim).index}`)
  return [...sentences.values()].flatMap((figures) => sumIn(figures, audited) ?? [])
}

// "1,800, with about 1,000 in the north and 830 in the south": what joins a total to all of its parts.
const ALL_PARTS =
  /^[^.;]{0,40}?(?:,? with|:| [-–—]|,? made up of|,? consisting of|,? comprising|, of (?:whom|them|which|those))\s[^.;]{0,60}$/i
const SOME_PARTS = /\b(?:including|among them|of whom|of them|of which)\b/i
const MOST_PARTS = 8

function sumIn(figures: readonly FigureClaim[], audited: Audited): Sum | null {
  const [total, ...after] = figures
  if (!total || after.length < 2) return null
  const alike = after.filter((claim) => claim.unit === total.unit && isLike(claim, total)).slice(0, MOST_PARTS)
  const tied = alike.filter((claim) => claim.partOf === total.id)
  const text = audited.textOf(total)
  const bridge = alike[0] ? text.slice(total.end, alike[0].start) : ''
  const parts = tied.length >= 2 ? tied : ALL_PARTS.test(bridge) ? alike : []
  if (parts.length < 2 || !areListed(parts, text)) return null
  return { total, parts, whole: !SOME_PARTS.test(bridge) }
}

function isLike(claim: FigureClaim, total: FigureClaim): boolean {
  if (familyOf(claim.kind) === familyOf(total.kind)) return true
  // "24 people were killed: 14 dockers, six officers": the parts need no verb of their own.
  return isWithoutFate(claim.kind) && isConsequence(familyOf(total.kind))
}

/** Parts stand side by side: "A, B and C", with no new verb phrase between them. */
function areListed(parts: readonly FigureClaim[], text: string): boolean {
  return parts.slice(1).every((part, index) => {
    const between = text.slice(parts[index]?.end, part.start)
    return between.length <= 80 && /(?:,|\band\b|\bplus\b)/.test(between) && !/[.;]/.test(between)
  })
}
