import { contentId } from '@parallax/model'

/** The fragment of a quantity: its hashed id, or `q-` and the study's own name for a watched one. */
export function quantityAnchor(id: string): string {
  if (HASHED.test(id)) return id
  return SLUG.test(id) ? `q-${id}` : contentId('q', [id])
}

/** The fragment of a claim's evidence: its hashed id. */
export function claimAnchor(id: string): string {
  return HASHED.test(id) ? id : contentId('claim', [id])
}

/** The fragment of a claim where it stands in its article. */
export function inTextAnchor(id: string): string {
  return `in-${claimAnchor(id)}`
}

/** The fragment of an article, short since most links lead to one. Its id may be anything, so only a plain one is kept readable. */
export function articleAnchor(id: string): string {
  return SLUG.test(id) ? `a-${id}` : contentId('a', [id])
}

/** The fragment of an origin. */
export function originAnchor(id: string): string {
  return HASHED.test(id) ? id : contentId('origin', [id])
}

/** The fragment of one group of a framing measure. */
export function groupAnchor(measure: string, about: string | undefined, value: string): string {
  return contentId('g', [measure, about ?? '', value])
}

/** Ids as `contentId` of the model makes them. Anything else comes from a corpus or a study and is hashed or checked. */
const HASHED = /^[a-z][a-z-]{0,30}-[0-9a-f]{12}$/
const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/
