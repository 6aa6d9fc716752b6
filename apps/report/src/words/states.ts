import type { Check, CoverageState, OutletState, Position } from '@parallax/model'

/** What an empty cell of the matrix means; `reported` has its value instead. */
export const COVERAGE_WORDS: Record<CoverageState, string> = {
  reported: 'reported',
  'not-reported': 'not reported',
  'not-retrieved': 'not retrieved',
  paywalled: 'behind a paywall',
  'extraction-failed': 'could not be read',
}

/** How far an outlet's coverage came. */
export const OUTLET_WORDS: Record<OutletState, string> = {
  read: 'read in full',
  'excerpt-only': 'excerpt only',
  'not-retrieved': 'not retrieved',
  paywalled: 'behind a paywall',
  'extraction-failed': 'could not be read',
}

/** Where in the article a figure first stands. */
export const POSITION_WORDS: Record<Position, string> = {
  headline: 'headline',
  lead: 'lead',
  'first-quarter': '1st quarter',
  'second-quarter': '2nd quarter',
  'third-quarter': '3rd quarter',
  'last-quarter': 'last quarter',
}

/** What was looked at within one article, the weightiest first. */
export const CHECK_WORDS: Record<Check['check'], string> = {
  'parts-against-total': 'Parts against total',
  'kind-changed': 'The word changed what is counted',
  conversion: 'Conversion',
  'headline-against-body': 'Headline against text',
  'same-quantity-twice': 'Same quantity stated twice',
}

/** Whether a check found something that does not add up: figures that cannot both hold, or are not of one kind. */
export function isOff(check: Check): boolean {
  return check.state === 'off' || check.check === 'kind-changed'
}
