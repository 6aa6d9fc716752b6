import type { FigureClaim } from '@parallax/model'
import { wordsOf } from '../text/words.ts'
import { familyOf, isPeople } from './families.ts'
import { canonical } from './vocabulary.ts'

/**
 * The peoples that an event's figures set against each other, "northerners" and "southerners", as canonical words; none
 * where they name no more than one, for then its name says no more than "people" does.
 */
export function rivalPeoples(figures: readonly FigureClaim[], names: ReadonlySet<string>): Set<string> {
  const counted = figures.filter(({ kind }) => isPeople(familyOf(kind)))
  const plurals = counted.flatMap(({ what }) => wordsOf(what).flatMap(({ text }) => (/[^s]s$/.test(text) ? text : [])))
  const peoples = new Set(plurals.map(canonical).filter((word) => names.has(word)))
  return peoples.size > 1 ? peoples : new Set()
}
