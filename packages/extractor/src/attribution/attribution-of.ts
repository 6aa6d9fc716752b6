import type { AttributionClaim, FigureAttribution } from '@parallax/model'

/**
 * By whom the figure at `span` is said to be so: the innermost attribution whose content covers it. What somebody wants,
 * plans or attacks is no statement of a figure, so such attributions are passed over; null is the outlet's own voice.
 */
export function attributionOf(
  span: { readonly start: number; readonly end: number },
  attributions: readonly AttributionClaim[],
): FigureAttribution | null {
  const covering = attributions
    .filter((claim) => states(claim) && covers(claim, span))
    .sort((a, b) => lengthOf(a) - lengthOf(b) || a.start - b.start)
  const innermost = covering[0]
  const source = innermost?.speaker ?? innermost?.source
  if (!innermost || !source) return null
  const { start, end } = innermost
  const [from, to] = innermost.sourceSpans[0] ?? [start, end]
  return { source, sourceType: innermost.sourceType, cue: innermost.cue ?? null, span: [from, to], id: innermost.id }
}

function covers({ contentSpans }: AttributionClaim, { start, end }: { start: number; end: number }): boolean {
  return contentSpans.some(([from, to]) => from <= start && end <= to)
}

/** Whether the attribution says that something is so: by a clause, or by an object that a verb of knowing or denying takes. */
function states({ rules, cueClass, sourceType }: AttributionClaim): boolean {
  const rule = rules[0] ?? ''
  if (/^(?:verb-infinitive|verb-predicate|verb-wish|hearsay|adjective-about)$/.test(rule)) return false
  // What a document lists or details it states.
  return (
    rule !== 'verb-object' || sourceType === 'document' || /^(?:factive|doubting|conceding|denying)$/.test(cueClass)
  )
}

function lengthOf({ contentSpans }: AttributionClaim): number {
  return contentSpans.reduce((sum, [from, to]) => sum + to - from, 0)
}
