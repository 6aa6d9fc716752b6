import type { Line } from '../draft.ts'
import { dimension, nounBefore, subject } from './before.ts'
import {
  changeOf,
  distance,
  elapsed,
  nounBehind,
  partOfThing,
  predicateNoun,
  purpose,
  scaleThing,
  spent,
} from './behind.ts'
import type { Thing, ThingPlace, ThingReader } from './thing.ts'

/** From the closest tie to the loosest: a dimension or a noun that the figure stands at, then what it is for, then the clause. */
const readers: readonly ThingReader[] = [
  scaleThing,
  partOfThing,
  changeOf,
  dimension,
  distance,
  nounBehind,
  predicateNoun,
  elapsed,
  spent,
  purpose,
  nounBefore,
  subject,
]

/** What money, a share, a span of time or a measure is of; an empty text where the sentence does not tell. */
export function findThing(line: Line, place: ThingPlace): Thing {
  for (const reader of readers) {
    const thing = reader(line, place)
    if (thing) return thing
  }
  return { text: '', rule: 'what.none' }
}
