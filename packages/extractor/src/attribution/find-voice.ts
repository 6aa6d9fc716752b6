import type { SourceType } from '@parallax/model'
import type { NamedSource } from './name-source.ts'
import type { CompiledLexicon } from './compiled-lexicon.ts'
import type { Mention } from './find-mentions.ts'
import type { Page } from './page.ts'
import type { Person } from './people.ts'
import { readSourceType } from './source-type.ts'

/** Somebody who has spoken in the text before. */
export type Voice = {
  readonly named: NamedSource
  readonly person: Person | null
  readonly type: SourceType
  /** Token of the cue. */
  readonly at: number
  readonly paragraph: number
  readonly name: string
}

/** What a pronoun tells of whom it stands for; `first` is whoever is speaking. */
export type Pronoun = 'male' | 'female' | 'plural' | 'thing' | 'first'

/** A pronoun reaches back so many paragraphs, and over so many voices. */
const FARTHEST_PARAGRAPH = 3
const FARTHEST_VOICE = 30
/** A role reaches back over so many people. */
const FARTHEST_ROLE = 60

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

/**
 * The person named last before "he" or "she", in this paragraph or the one before it. Of several in one sentence it is
 * the first, who mostly is its subject: "Ana Ruiz supported Gov. Karl Lind. She said" means Ruiz.
 */
export function lastMentioned(
  page: Page,
  people: readonly Person[],
  { pronoun, at }: { pronoun: Pronoun; at: number },
): Voice | null {
  if (pronoun !== 'male' && pronoun !== 'female') return null
  let found: Person | null = null
  for (let order = firstAfter(people, at) - 1, looked = 0; order >= 0 && looked < FARTHEST_VOICE; order--, looked++) {
    const person = people[order]
    if (!person || page.paragraphOf(at) - page.paragraphOf(person.at) > 1) break
    if (found && page.tokens[found.at]?.sentence !== page.tokens[person.at]?.sentence) break
    // A name without a role may be a place's: nobody is resolved to it. Whoever is named within a quotation is mostly spoken of.
    const known = person.description.length > 0 && page.quoteOf[person.at] === -1
    if (known && (person.gender === null || person.gender === pronoun)) found = person
  }
  return found && voiceOf(page, found, at)
}

/** The last subject of a sentence whom "he" or "she" can stand for, in this paragraph or the one before it. */
export function lastSubject(
  page: Page,
  mentions: readonly Mention[],
  { pronoun, at }: { pronoun: Pronoun; at: number },
): Voice | null {
  if (pronoun !== 'male' && pronoun !== 'female') return null
  for (let order = firstAfter(mentions, at) - 1, looked = 0; order >= 0 && looked < FARTHEST_VOICE; order--, looked++) {
    const mention = mentions[order]
    if (!mention || page.paragraphOf(at) - page.paragraphOf(mention.at) > 1) return null
    const { person } = mention
    const known = person.description.length > 0 || person.gender !== null
    if (known && (person.gender === null || person.gender === pronoun)) return voiceOf(page, person, mention.at)
  }
  return null
}

function voiceOf(page: Page, person: Person, at: number): Voice {
  const named: NamedSource = { name: person.name, words: [], heads: [], person: true }
  const { type } = readSourceType(page.lexicon, {
    heads: [],
    words: [],
    description: person.description,
    name: person.name,
    lay: person.lay,
  })
  return { named, person, type, at, paragraph: page.paragraphOf(at), name: person.name }
}

/** The person behind "the spokesman", "the Texas governor": the last before who is described by that role. */
export function describedPerson(
  page: Page,
  named: NamedSource,
  { voices, people, at }: { voices: readonly Voice[]; people: readonly Person[]; at: number },
): Person | null {
  // Heads of an appositive stand behind the phrase's own.
  const role = named.heads[0] ?? ''
  if (!page.lexicon.roles.has(role) || !page.language.phrases.definites.has(named.words[0] ?? '')) return null
  const holds = (person: Person | null) =>
    person?.description.some((word) => word === role || page.lexicon.shortTitles.get(word) === role)
  const spoken = voices.slice(-FARTHEST_VOICE).findLast(({ person }) => holds(person))?.person
  if (spoken) return spoken
  const before = firstAfter(people, at)
  return people.slice(Math.max(0, before - FARTHEST_ROLE), before).findLast(holds) ?? null
}

/** "The woman" is she, "the spokesman" he. */
function genderOf(lexicon: CompiledLexicon, { heads }: NamedSource): 'male' | 'female' | null {
  if (heads.some((word) => lexicon.maleWords.has(word))) return 'male'
  return heads.some((word) => lexicon.femaleWords.has(word)) ? 'female' : null
}

function fits({ lexicon, language }: Page, voice: Voice, pronoun: Pronoun): boolean {
  const head = voice.named.heads.at(-1) ?? ''
  // A bare surname ("Vale said") is a person's, unless a word or a table tells that it is an organisation's.
  // "The Hill reported" has an article: no surname.
  const article = language.phrases.definites.has(voice.named.words[0] ?? '')
  const surname = !article && /^\p{Lu}/u.test(voice.name) && (voice.type === 'other' || lexicon.knownNames.has(head))
  const role = lexicon.roles.has(head) || genderOf(lexicon, voice.named) !== null
  const person = voice.person !== null || voice.named.person || surname || role
  const gender = voice.person?.gender ?? genderOf(lexicon, voice.named)
  const several = language.phrases.pluralEnding.test(head)
  const fitting: Readonly<Record<Pronoun, boolean>> = {
    male: person && gender !== 'female',
    female: person && gender !== 'male',
    thing: !person && !several,
    plural: several || language.phrases.collectives.has(head),
    first: false,
  }
  return fitting[pronoun]
}

/** Index of the first person or mention at or after token `at`; they stand in order. */
function firstAfter(people: readonly { readonly at: number }[], at: number): number {
  let low = 0
  let high = people.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((people[middle]?.at ?? Infinity) < at) low = middle + 1
    else high = middle
  }
  return low
}
