import type { SourceType } from '@parallax/model'
import type { TokenRange } from '../phrases/ground.ts'
import { nounPhraseBefore } from '../phrases/noun-phrase.ts'
import { describedPerson, lastMentioned, lastVoice, pronounOf, type Pronoun, type Voice } from './find-voice.ts'
import { nameSource } from './name-source.ts'
import type { Page } from './page.ts'
import { findPeople, indexPeople, personNamed, type Person } from './people.ts'
import type { Reading } from './reading.ts'
import { sourceType } from './source-type.ts'

/** Who speaks in one reading. */
export type Speaker = {
  /** Shortest full form as in the text; null where the text does not say who. */
  readonly source: string | null
  /** Whom it resolves to, when that is more than `source`. */
  readonly speaker?: string
  readonly sourceType: SourceType
}

/** What is known when one reading is resolved; `voices` grows as the readings are gone through. */
type Known = {
  readonly people: readonly Person[]
  readonly byName: ReadonlyMap<string, readonly Person[]>
  readonly voices: Voice[]
  readonly outer: Speaker | undefined
}

/** An antecedent of "who" stands so many tokens before it at most. */
const FARTHEST_ANTECEDENT = 30

/** Resolves the sources of all readings in order: short names to full ones, pronouns and roles to the last that fits. */
export function resolveSpeakers(
  page: Page,
  readings: readonly Reading[],
  outerOf: ReadonlyMap<Reading, Reading>,
): Map<Reading, Speaker> {
  const people = findPeople(page)
  const byName = indexPeople(people)
  const speakers = new Map<Reading, Speaker>()
  const voices: Voice[] = []
  for (const reading of readings) {
    const around = outerOf.get(reading)
    speakers.set(reading, resolve(page, reading, { people, byName, voices, outer: around && speakers.get(around) }))
  }
  return speakers
}

function resolve(page: Page, reading: Reading, known: Known): Speaker {
  if (!reading.source) return { source: null, sourceType: 'unnamed' }
  const antecedent = antecedentOf(page, reading.source)
  const named = nameSource(page, antecedent ?? reading.source)
  const pronoun = pronounOf(page, named)
  if (pronoun) return resolvePronoun(page, known, { pronoun, at: reading.at, name: named.name })
  const person = personNamed(known.byName, named.name) ?? describedPerson(page, named, known.voices)
  const name = person?.name ?? named.name
  const type = sourceType(page.lexicon, {
    heads: named.heads,
    words: named.words,
    description: person?.description ?? [],
    name,
  })
  known.voices.push({ named, person, type, paragraph: page.paragraphOf(reading.at), name })
  const source = antecedent ? textOf(page, reading.source) : named.name
  return { source, ...(name !== source && { speaker: name }), sourceType: type }
}

/** "I" is who speaks around it; "she" the last who fits; an unresolved pronoun stays what it is. */
function resolvePronoun(page: Page, known: Known, place: { pronoun: Pronoun; at: number; name: string }): Speaker {
  const source = place.name
  if (place.pronoun === 'first') {
    const speaker = known.outer?.speaker ?? known.outer?.source
    return { source, ...(speaker && { speaker }), sourceType: known.outer?.sourceType ?? 'other' }
  }
  const voice = lastVoice(page, known.voices, place) ?? lastMentioned(page, known.people, place)
  if (!voice) return { source, sourceType: 'other' }
  known.voices.push({ ...voice, paragraph: page.paragraphOf(place.at) })
  return { source, speaker: voice.name, sourceType: voice.type }
}

/** "who" in a relative clause: the phrase before it. */
function antecedentOf(page: Page, [first, last]: TokenRange): TokenRange | null {
  const { tokens, language } = page
  if (last - first !== 1 || !language.phrases.relatives.has(tokens[first]?.lower ?? '')) return null
  const end = tokens[first - 1]?.text === ',' ? first - 1 : first
  const ground = { tokens, grammar: language.phrases, floor: Math.max(0, end - FARTHEST_ANTECEDENT), ceiling: end }
  return nounPhraseBefore(ground, end)
}

function textOf({ tokens, text }: Page, [first, last]: TokenRange): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
}
