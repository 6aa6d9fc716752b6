import type { SourceType } from '@parallax/model'
import type { TokenRange } from '../phrases/ground.ts'
import { nounPhraseBefore } from '../phrases/noun-phrase.ts'
import { findMentions, type Mention } from './find-mentions.ts'
import { describedPerson, pronounOf, type Pronoun, type Voice } from './find-voice.ts'
import { documentAuthor } from './document-author.ts'
import { nameSource } from './name-source.ts'
import type { Page } from './page.ts'
import { findPeople, indexPeople, type Person } from './people.ts'
import type { Reading } from './reading.ts'
import { readSourceType } from './source-type.ts'
import { variedPerson } from './varied-person.ts'
import { whoIsMeant } from './who-is-meant.ts'
import { typeByCircumstance, typeByCue } from './type-by-circumstance.ts'

/** What another rule would have answered. */
type Alternative = {
  readonly field: 'speaker' | 'sourceType'
  readonly value: string
  readonly rule: string
}

/** Who speaks in one reading. */
export type Speaker = {
  /** Shortest full form as in the text; null where the text does not say who. */
  readonly source: string | null
  /** Whom it resolves to, when that is more than `source`. */
  readonly speaker?: string
  readonly sourceType: SourceType
  /** Ids of the rules that chose the speaker and the type. `speaker-unresolved`: the text does not tell whom a pronoun means. */
  readonly rules: readonly string[]
  readonly alternatives: readonly Alternative[]
}

/** What is known when one reading is resolved; `voices` grows as the readings are gone through. */
type Known = {
  readonly people: readonly Person[]
  readonly byName: ReadonlyMap<string, Person | null>
  readonly voices: Voice[]
  readonly mentions: readonly Mention[]
  readonly outer: Speaker | undefined
  /** It stands inside another's content. */
  readonly nested: boolean
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
  const mentions = findMentions(page, people, byName)
  for (const reading of readings) {
    const around = outerOf.get(reading)
    speakers.set(
      reading,
      resolve(page, reading, {
        people,
        byName,
        voices,
        mentions,
        outer: around && speakers.get(around),
        nested: around !== undefined,
      }),
    )
  }
  return speakers
}

function resolve(page: Page, reading: Reading, known: Known): Speaker {
  const { source: range, at } = reading
  if (!range) return { source: null, sourceType: 'unnamed', rules: ['speaker-untold'], alternatives: [] }
  const antecedent = antecedentOf(page, range)
  const named = nameSource(page, antecedent ?? range)
  const pronoun = pronounOf(page, named)
  if (pronoun) return resolvePronoun(page, known, { pronoun, at, name: named.name })
  const byName = known.byName.get(named.name) ?? null
  const described = byName ?? describedPerson(page, named, { ...known, at })
  const varied = described ? null : variedPerson(page, known, { named, at, source: range[0] })
  const person = described ?? varied
  const author = person ? null : documentAuthor(page, known, range)
  const name = person?.name ?? author?.name ?? named.name
  const description = person?.description ?? []
  const { heads, words } = named
  const typed = readSourceType(page.lexicon, {
    heads,
    words,
    description,
    name: person?.name ?? named.name,
    lay: person?.lay ?? false,
    cueClass: reading.cueClass,
  })
  const reconsidered = typeByCircumstance(page, { named, typed, at, content: reading.content })
  const { type, rule, alternatives } = reconsidered ?? typed
  // Whoever is said to speak within a quotation is spoken of: "he" outside of it is mostly who quotes.
  if (!known.nested || page.quoteOf[at] === -1)
    known.voices.push({ named, person, type, at, paragraph: page.paragraphOf(at), name })
  const source = antecedent ? textOf(page, range) : named.name
  const by = author?.rule ?? (varied ? 'speaker-varied-name' : null) ?? ruleOf({ antecedent, byName, person })
  return {
    source,
    ...(name !== source && { speaker: name }),
    sourceType: type,
    rules: [by, rule],
    alternatives: alternatives.map((other) => ({ field: 'sourceType', ...other })),
  }
}

function ruleOf({ antecedent, byName, person }: Record<'antecedent' | 'byName' | 'person', object | null>): string {
  if (antecedent) return 'speaker-antecedent'
  return byName ? 'speaker-name' : person ? 'speaker-role' : 'speaker-as-named'
}

/** "I" is who speaks around it; "she" the last who fits; an unresolved pronoun stays what it is. */
function resolvePronoun(page: Page, known: Known, place: { pronoun: Pronoun; at: number; name: string }): Speaker {
  const source = place.name
  if (place.pronoun === 'first') {
    const speaker = known.outer?.speaker ?? known.outer?.source
    const rule = speaker ? 'speaker-outer' : 'speaker-unresolved'
    const sourceType = known.outer?.sourceType ?? 'other'
    return { source, ...(speaker && { speaker }), sourceType, rules: [rule], alternatives: [] }
  }
  const meant = whoIsMeant(page, known, place)
  if (!meant) return unresolved(page, place)
  const { voice, spoken, other } = meant
  known.voices.push({ ...voice, at: place.at, paragraph: page.paragraphOf(place.at) })
  const [chosen, rejected] = spoken ? [SPOKEN, MENTIONED] : [MENTIONED, SPOKEN]
  return {
    source,
    speaker: voice.name,
    sourceType: voice.type,
    rules: [chosen],
    alternatives: other ? [{ field: 'speaker', value: other.name, rule: rejected }] : [],
  }
}
const SPOKEN = 'speaker-pronoun-spoken'
const MENTIONED = 'speaker-pronoun-mentioned'

/** Nobody before fits the pronoun: the claim says so, and keeps what the cue tells of the speaker. */
function unresolved(page: Page, { name, at, pronoun }: { name: string; at: number; pronoun: Pronoun }): Speaker {
  const typed = pronoun === 'male' || pronoun === 'female' ? typeByCue(page, at) : null
  const rules = ['speaker-unresolved', ...(typed ? [typed.rule] : [])]
  return { source: name, sourceType: typed?.type ?? 'other', rules, alternatives: [] }
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
