import type { NamedSource } from './name-source.ts'
import type { Page } from './page.ts'
import type { Person } from './people.ts'
import { readSourceType } from './source-type.ts'
import type { Heard } from './who-is-meant.ts'

/** A varied name means somebody of this paragraph or the one before it. */
const FARTHEST_PARAGRAPH = 1

/**
 * The person whom "the Texas governor" or "the congressman" names anew for variety, though nobody was called so before:
 * who spoke or was the subject last, if of the same type. Null where the role was brought in before ("a spokesman ...
 * the spokesman"), for then it is somebody of his own.
 */
export function variedPerson(
  page: Page,
  heard: Heard,
  { named, at, source }: { named: NamedSource; at: number; source: number },
): Person | null {
  const { lexicon, language, tokens, paragraphOf } = page
  const role = named.heads[0] ?? ''
  if (!lexicon.roles.has(role) || !language.phrases.definites.has(named.words[0] ?? '')) return null
  if (tokens.findIndex(({ lower }) => lower === role) < source) return null
  const subject = heard.mentions.findLast((mention) => mention.at < at)
  const voice = heard.voices.at(-1)
  const [person, place] =
    subject && subject.at > (voice?.at ?? -1) ? [subject.person, subject.at] : [voice?.person, voice?.at ?? 0]
  if (!person || paragraphOf(at) - paragraphOf(place) > FARTHEST_PARAGRAPH) return null
  return typeOf(page, person.description, person.name) === typeOf(page, named.words, '') ? person : null
}

function typeOf({ lexicon }: Page, words: readonly string[], name: string): string {
  return readSourceType(lexicon, { heads: [], words: [], description: words, name }).type
}
