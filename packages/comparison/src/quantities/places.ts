import { wordsOf } from '../text/words.ts'
import { canonical } from './vocabulary.ts'

/** Stands for a place that the text does not name: it may be any, so it contradicts none. */
const SOMEWHERE = '*'

/** The names in a place, "Tarn" in "the province of Tarn"; a place without a name ("the district") is some part of the whole. */
export function placeNames(place: string): string[] {
  if (place === '') return []
  const names = wordsOf(place).filter((word) => /^\p{Lu}/u.test(word.text))
  return names.length === 0 ? [SOMEWHERE] : names.map((word) => canonical(word.text))
}

// "In a village of the district, ...", "At Tarn hospital crews ...": a sentence that opens in some part of the whole. Own list.
const SCENE =
  /^\s*["“]?(?:Elsewhere|(?:In|At|Near|Around) (?:(?:a|an|one|another|the) )?(?:[\p{L}'-]+ ){0,3}(?:village|town|suburb|neighbou?rhood|hamlet|hospital|clinic|school|market|camp|street)\b)/u

// "We have received 50 people with injuries", "the clinic treated 30", "12 were taken to the hospital in Tarn": one house's own.
const INTAKE =
  /\b(?:we|hospital|clinic|infirmary|doctors?|nurses?|medics)\b(?:[^.;]{0,30}? (?:have|has|had))?(?: already)? (?:received|admitted|treated|took in|taken in)\b|\b(?:taken|rushed|brought|admitted|transferred|airlifted|treated)\b[^.;]{0,20} (?:to|at|in) (?:[\p{L}'-]+ ){1,4}(?:hospital|clinic|infirmary)\b/iu

/** Whether a sentence sets a scene smaller than the event's, or tells what one house took in: what it counts is counted there. */
export function setsScene(sentence: string): boolean {
  return SCENE.test(sentence) || INTAKE.test(sentence)
}

/** Some place that has no name. */
export const UNNAMED: readonly string[] = [SOMEWHERE]

/** The places that have a name. */
export function named(places: ReadonlySet<string>): ReadonlySet<string> {
  return places.has(SOMEWHERE) ? new Set([...places].filter((place) => place !== SOMEWHERE)) : places
}

/** Those that have none. */
export function somewhere(places: ReadonlySet<string>): ReadonlySet<string> {
  return places.difference(named(places))
}
