import { OUTLETS } from '@parallax/outlets'
import { type Draft, type Line, at, refine } from '../draft.ts'
import type { UnitWords } from '../lexicon.ts'

/** Where an article stands, as far as it tells which dollar its "$" is. */
export type Imprint = { readonly outlet?: string | undefined; readonly url?: string | undefined }

/**
 * "$" alone is the dollar of the outlet's country, unless the sentence names one dollar by itself ("A$5m ($3m)" is left
 * as it is: there "$" stands beside the other one for the American). The country is the outlet's, else its host's ending.
 */
export function settleDollar(
  line: Line,
  draft: Draft,
  { units, imprint }: { units: UnitWords; imprint: Imprint },
): Draft {
  if (!draft.rules.includes('unit.currency-before') || draft.unit !== units.dollar.meaning) return draft
  const sign = line.slice(Math.max(0, draft.first - 1), draft.numberFirst).map(({ lower }) => lower)
  if (!sign.includes(units.dollar.sign) || sign.some((word) => units.dollar.prefixes.has(word))) return draft
  const local = units.dollar.countries.get(countryOf(imprint) ?? '')
  if (!local || namesAnother(line, units)) return draft
  return refine(draft, 'unit.dollar', { unit: local })
}

/** Whether the sentence tells its dollars apart: "US$", "A$", "American dollars". */
const namesAnother = (line: Line, { dollar }: UnitWords): boolean =>
  line.some((_, index) => dollar.prefixes.has(at(line, index)) && dollar.words.has(at(line, index + 1)))

/** ISO 3166-1 alpha-2, lower case; undefined for outlets of ".com" and the like that no list places. */
function countryOf({ outlet, url }: Imprint): string | undefined {
  const known = OUTLETS.find(({ id }) => id === outlet)?.country
  if (known) return known.toLowerCase()
  const host = outlet?.includes('.') ? outlet : hostOf(url)
  return host?.toLowerCase().split('.').at(-1)
}

const hostOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined
