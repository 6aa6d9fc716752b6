import { type Draft, type Line, at, refine } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { LENGTHS } from '../things/thing.ts'

/** "10, 15 and 25 percent", "two, four and six years": numbers of a list share the unit behind its last. Drafts in order. */
export function shareUnits(line: Line, drafts: readonly Draft[], lexicon: FigureLexicon): Draft[] {
  const shared = [...drafts]
  for (let index = shared.length - 2; index >= 0; index--) {
    const [own, next] = [shared[index], shared[index + 1]]
    if (own && next && (isListed(line, [own, next], lexicon) || isSide(line, [own, next], lexicon)))
      shared[index] = refine(own, 'unit.listed', { unit: next.unit, scale: next.scale })
  }
  return shared.map((draft) =>
    isBareRate(line, draft, { drafts: shared, lexicon }) ? refine(draft, 'unit.rate-noun', { unit: 'percent' }) : draft,
  )
}

/** "the rate was 35.72, and the combined rate was 45.8 percent": a decimal that a rate is said to be is in percent, where the sentence has percents. */
function isBareRate(
  line: Line,
  draft: Draft,
  { drafts, lexicon }: { readonly drafts: readonly Draft[]; readonly lexicon: FigureLexicon },
): boolean {
  if (draft.unit !== null || draft.form !== 'digits' || !(line[draft.numberFirst]?.text ?? '').includes('.'))
    return false
  const said =
    lexicon.counts.be.has(at(line, draft.first - 1)) && lexicon.units.rateNouns.has(at(line, draft.first - 2))
  return said && drafts.some(({ unit }) => unit === 'percent')
}

/** A bare number right before the next one of the list; its last two are joined by "and"; by "or" they make a range. */
function isListed(line: Line, [own, next]: readonly [Draft, Draft], { numbers }: FigureLexicon): boolean {
  if (own.unit !== null || next.unit === null || own.scale !== next.scale || !PLAIN.has(own.form)) return false
  // "in 2010 and 15 percent": a year is no share; "$5" gives its sign to nobody before it.
  if (next.first !== next.numberFirst || own.low >= 1500 || !LISTED.has(next.unit) || next.first !== own.last + 1)
    return false
  const link = at(line, own.last)
  return link === numbers.joiner || (link === ',' && next.rules.includes('unit.listed'))
}

/** "40 by 60 feet", "10 x 20cm": two sides of one area. */
const isSide = (line: Line, [own, next]: readonly [Draft, Draft], { units }: FigureLexicon): boolean =>
  own.unit === null &&
  PLAIN.has(own.form) &&
  LENGTHS.has(next.unit) &&
  next.first === own.last + 1 &&
  units.sides.has(at(line, own.last))

const PLAIN = new Set(['digits', 'words'])
const LISTED = new Set(['percent', 'a', 'd', 'h', 'min', 'wk', 'mo'])
