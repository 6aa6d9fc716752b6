import type { FigureClaim } from '@parallax/model'
import { dimensionOf } from '../intervals/units.ts'
import { isContent, wordsOf } from '../text/words.ts'
import { canonical } from './vocabulary.ts'

// "50 miles north of Detroit", "34 miles from the town". Bounded; a direction may have two parts.
const FROM =
  /^\s+(?:(?:to the )?(?:north|south|east|west|(?:north|south)-?(?:east|west))(?:ern|erly)?\s+of|away from|from|outside|off)\b/i

// Words that stand between a thing and its distance and are no thing: "is located about", "struck". Own list.
const BETWEEN = new Set(
  'located situated lies lie lay lying sits sit sat stands stood struck strike centered centred epicenter epicentre town city village'.split(
    ' ',
  ),
)

/** What a distance from somewhere places there, as a canonical word: the nearest thing named before it; none for other figures. */
export function locatedOf(claim: FigureClaim, before: string, after: string): string[] {
  if (dimensionOf(claim.unit) !== 'length' || !FROM.test(after)) return []
  const words = wordsOf(before.slice(-80)).slice(1)
  const thing = words.findLast(({ text }) => isContent(text.toLowerCase()) && !BETWEEN.has(text.toLowerCase()))
  return thing === undefined ? [] : [canonical(thing.text)]
}
