import type { AttributionClaim } from '@parallax/model'
import { byText } from '../order.ts'

/** The first attribution of each source of each text: one who speaks five times is one source. */
export function distinctSources(attributions: readonly AttributionClaim[]): AttributionClaim[] {
  const sorted = attributions.toSorted(
    (a, b) => byText(a.article, b.article) || a.start - b.start || byText(a.id, b.id),
  )
  const sources = Map.groupBy(sorted, (claim) => JSON.stringify([claim.article, nameOf(claim)]))
  return [...sources.values()].flatMap(([first]) => first ?? [])
}

/** A source without a name in the text is one with all such of its sort: who is told apart only by silence is not told apart. */
function nameOf({ source, speaker, sourceType }: AttributionClaim): string {
  const name = (speaker ?? source ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
  return name.trim().replace(/^(?:the|a|an) /, '') || `(${sourceType})`
}
