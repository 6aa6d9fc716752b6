import type { SourceType } from '@parallax/model'
import { nounPhraseBefore } from '../phrases/noun-phrase.ts'
import { nameSource, type NamedSource } from './name-source.ts'
import type { Page } from './page.ts'
import { findPeople, personNamed, type Person } from './people.ts'
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

type Voice = {
  readonly named: NamedSource
  readonly person: Person | null
  readonly type: SourceType
  readonly paragraph: number
  readonly name: string
}

/** A pronoun reaches back so many paragraphs. */
const FARTHEST_PARAGRAPH = 3

/** Resolves the sources of all readings in order: short names to full ones, pronouns and roles to the last that fits. */
export function resolveSpeakers(
  page: Page,
  readings: readonly Reading[],
  outerOf: ReadonlyMap<Reading, Reading>,
): Map<Reading, Speaker> {
  const people = findPeople(page)
  const speakers = new Map<Reading, Speaker>()
  const voices: Voice[] = []
  for (const reading of readings) {
    const outer = outerOf.get(reading)
    const speaker = resolve(page, reading, { people, voices, outer: outer && speakers.get(outer) })
    speakers.set(reading, speaker)
  }
  return speakers
}

type Known = { readonly people: readonly Person[]; readonly voices: Voice[]; readonly outer: Speaker | undefined }

function resolve(page: Page, reading: Reading, known: Known): Speaker {
  if (!reading.source) return { source: null, sourceType: 'unnamed' }
  const paragraph = page.paragraphOf(reading.at)
  const antecedent = antecedentOf(page, reading)
  const named = nameSource(page, antecedent ?? reading.source)
  const text = antecedent
    ? page.text.slice(page.tokens[reading.source[0]]?.start, page.tokens[reading.source[1] - 1]?.end)
    : named.name
  const pronoun = pronounOf(page, named)
  if (pronoun === 'first')
    return {
      source: named.name,
      ...(known.outer?.source && { speaker: known.outer.speaker ?? known.outer.source }),
      sourceType: known.outer?.sourceType ?? 'other',
    }
  if (pronoun) {
    const voice = lastFitting(known, pronoun, paragraph) ?? null
    if (!voice) return { source: named.name, sourceType: 'other' }
    known.voices.push({ ...voice, paragraph })
    return { source: named.name, speaker: voice.name, sourceType: voice.type }
  }
  const person = personNamed(known.people, named.name) ?? describedPerson(page, named, known)
  const type = sourceType(page.lexicon, {
    heads: named.heads,
    words: named.words,
    description: person?.description ?? [],
    name: person?.name ?? named.name,
  })
  const name = person?.name ?? named.name
  known.voices.push({ named, person, type, paragraph, name })
  const more = name !== text ? { speaker: name } : {}
  return { source: text, ...more, sourceType: type }
}

/** "who" in a relative clause: the phrase before it. */
function antecedentOf(page: Page, { source }: Reading): readonly [number, number] | null {
  if (!source || source[1] - source[0] !== 1) return null
  const pronoun = page.tokens[source[0]]
  if (!pronoun || !page.language.phrases.relatives.has(pronoun.lower)) return null
  const end = page.tokens[source[0] - 1]?.text === ',' ? source[0] - 1 : source[0]
  return nounPhraseBefore(
    { tokens: page.tokens, grammar: page.language.phrases, floor: Math.max(0, end - 30), ceiling: end },
    end,
  )
}

type Pronoun = 'male' | 'female' | 'plural' | 'thing' | 'first'

function pronounOf({ lexicon }: Page, { words }: NamedSource): Pronoun | null {
  if (words.length !== 1) return null
  const [word = ''] = words
  if (lexicon.pronouns.first.has(word)) return 'first'
  if (lexicon.pronouns.male.has(word)) return 'male'
  if (lexicon.pronouns.female.has(word)) return 'female'
  if (lexicon.pronouns.plural.has(word)) return 'plural'
  return lexicon.pronouns.thing.has(word) ? 'thing' : null
}

/** The last voice that the pronoun can stand for: a person for "he" and "she", no person for "it". */
function lastFitting({ voices, people }: Known, pronoun: Pronoun, paragraph: number): Voice | null {
  for (let at = voices.length - 1; at >= 0; at--) {
    const voice = voices[at]
    if (!voice || paragraph - voice.paragraph > FARTHEST_PARAGRAPH) break
    const person = voice.person !== null || voice.named.person
    if (pronoun === 'male' || pronoun === 'female') {
      const gender = voice.person?.gender ?? null
      const plain = person || (people.length === 0 && isCapitalized(voice.name))
      if (plain && (gender === null || gender === pronoun)) return voice
    } else if (
      pronoun === 'thing'
        ? !person && !voice.named.heads.at(-1)?.endsWith('s')
        : /s$|police|people/.test(voice.named.heads.at(-1) ?? '')
    )
      return voice
  }
  return null
}

/** "the spokesman", "the minister": the last person described by that role. */
function describedPerson(page: Page, named: NamedSource, { voices }: Known): Person | null {
  const role = named.heads.at(-1) ?? ''
  if (!page.lexicon.roles.has(role) || named.words[0] !== 'the') return null
  return voices.findLast(({ person }) => person?.description.includes(role))?.person ?? null
}

function isCapitalized(name: string): boolean {
  return /^\p{Lu}/u.test(name)
}
