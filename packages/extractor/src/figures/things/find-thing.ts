import type { Line } from '../draft.ts'
import { dimension, near, nounBefore } from './before.ts'
import {
  changeOf,
  distance,
  elapsed,
  nounBehind,
  partOfThing,
  predicateNoun,
  purpose,
  scaleThing,
  sourceOf,
  spent,
  worthOf,
} from './behind.ts'
import { agent, sharers, subject, task } from './clause.ts'
import type { Thing, ThingPlace, ThingReader } from './thing.ts'

/** From the closest tie to the loosest: a dimension or a noun that the figure stands at, then what it is for, then the clause. */
const readers: readonly ThingReader[] = [
  scaleThing,
  partOfThing,
  worthOf,
  changeOf,
  dimension,
  distance,
  nounBehind,
  predicateNoun,
  elapsed,
  task,
  spent,
  purpose,
  sharers,
  agent,
  nounBefore,
  sourceOf,
  subject,
  near,
]

/** What money, a share, a span of time or a measure is of; an empty text where the sentence does not tell. */
export function findThing(line: Line, place: ThingPlace): Thing {
  for (const reader of readers) {
    const thing = reader(line, place)
    if (thing) return thing
  }
  return { text: '', rule: 'what.none' }
}
