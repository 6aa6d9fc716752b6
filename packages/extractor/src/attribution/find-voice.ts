import type { SourceType } from '@parallax/model'
import type { NamedSource } from './name-source.ts'
import type { Page } from './page.ts'
import type { Person } from './people.ts'
import { sourceType } from './source-type.ts'

/** Somebody who has spoken in the text before. */
export type Voice = {
  readonly named: NamedSource
  readonly person: Person | null
  readonly type: SourceType
  readonly paragraph: number
  readonly name: string
}

/** What a pronoun tells of whom it stands for; `first` is whoever is speaking. */
export type Pronoun = 'male' | 'female' | 'plural' | 'thing' | 'first'

/** A pronoun reaches back so many paragraphs, and over so many voices. */
const FARTHEST_PARAGRAPH = 3
const FARTHEST_VOICE = 30

/** The pronoun that the source consists of; null when it is none. */
export function pronounOf({ lexicon }: Page, { words }: NamedSource): Pronoun | null {
  const [word = ''] = words
  if (words.length !== 1) return null
  const kinds: readonly Pronoun[] = ['first', 'male', 'female', 'plural', 'thing']
  return kinds.find((kind) => lexicon.pronouns[kind].has(word)) ?? null
}

/** The last voice that the pronoun can stand for: a person for "he" and "she", no person for "it", several for "they". */
export function lastVoice(page: Page, voices: readonly Voice[], place: { pronoun: Pronoun; at: number }): Voice | null {
  const paragraph = page.paragraphOf(place.at)
  for (let order = voices.length - 1; order >= Math.max(0, voices.length - FARTHEST_VOICE); order--) {
    const voice = voices[order]
    if (!voice || paragraph - voice.paragraph > FARTHEST_PARAGRAPH) return null
    if (fits(page, voice, place.pronoun)) return voice
  }
  return null
}

/** The last person named before, in this paragraph or the one before it, for a "he" or "she" that has not spoken yet. */
export function lastMentioned(
  page: Page,
  people: readonly Person[],
  { pronoun, at }: { pronoun: Pronoun; at: number },
): Voice | null {
  if (pronoun !== 'male' && pronoun !== 'female') return null
  const paragraph = page.paragraphOf(at)
  for (let order = firstAfter(people, at) - 1, looked = 0; order >= 0 && looked < FARTHEST_VOICE; order--, looked++) {
    const person = people[order]
    if (!person || paragraph - page.paragraphOf(person.at) > 1) return null
    // A name without a role may be a place's: nobody is resolved to it.
    // Whoever is named within a quotation is mostly spoken of.
    if (
      page.quoteOf[person.at] !== -1 ||
      person.description.length === 0 ||
      (person.gender !== null && person.gender !== pronoun)
    )
      continue
    const named: NamedSource = { name: person.name, words: [], heads: [], person: true }
    const type = sourceType(page.lexicon, { heads: [], words: [], description: person.description, name: person.name })
    return { named, person, type, paragraph, name: person.name }
  }
  return null
}

/** The person behind "the spokesman", "the minister": the last voice described by that role. */
export function describedPerson(page: Page, named: NamedSource, voices: readonly Voice[]): Person | null {
  const role = named.heads.at(-1) ?? ''
  if (!page.lexicon.roles.has(role) || named.words[0] !== 'the') return null
  return voices.slice(-FARTHEST_VOICE).findLast(({ person }) => person?.description.includes(role))?.person ?? null
}

function fits({ lexicon }: Page, voice: Voice, pronoun: Pronoun): boolean {
  const head = voice.named.heads.at(-1) ?? ''
  // A bare surname ("Vale said") is a person's, unless a word or a table tells that it is an organisation's.
  const surname = /^\p{Lu}/u.test(voice.name) && (voice.type === 'other' || lexicon.knownNames.has(head))
  const person = voice.person !== null || voice.named.person || surname
  const gender = voice.person?.gender ?? null
  const fitting: Readonly<Record<Pronoun, boolean>> = {
    male: person && gender !== 'female',
    female: person && gender !== 'male',
    thing: !person && !head.endsWith('s'),
    plural: head.endsWith('s') || head === 'police' || head === 'people',
    first: false,
  }
  return fitting[pronoun]
}

/** Index of the first person named at or after token `at`; people stand in order of mention. */
function firstAfter(people: readonly Person[], at: number): number {
  let low = 0
  let high = people.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((people[middle]?.at ?? Infinity) < at) low = middle + 1
    else high = middle
  }
  return low
}
