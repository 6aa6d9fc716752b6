import type { TokenRange } from '../phrases/ground.ts'
import type { Page } from './page.ts'
import type { Person } from './people.ts'
import { whoIsMeant, type Heard } from './who-is-meant.ts'

/** Whose words a text is, and by which rule. */
export type Author = { readonly name: string; readonly rule: string }

/** A text reaches back so many paragraphs to who gave it, over so many voices, each with its sentence of so many tokens. */
const FARTHEST_PARAGRAPH = 3
const FARTHEST_VOICE = 8
const FARTHEST_WORD = 30

/**
 * The person who speaks by a statement, letter or post: "Ruiz's letter said" and "his response:" by whose it is, "the
 * statement said" by who spoke "in a statement" before. Null where no person is told; the text then speaks for itself.
 */
export function documentAuthor(
  page: Page,
  heard: Heard & { readonly byName: ReadonlyMap<string, Person | null> },
  [first, last]: TokenRange,
): Author | null {
  const head = page.tokens[last - 1]?.lower ?? ''
  if (last - first < 2 || !page.lexicon.occasions.has(head)) return null
  const name = owner(page, heard, [first, last])
  if (name) return { name, rule: 'speaker-document-owner' }
  const definite = page.language.phrases.definites.has(page.tokens[first]?.lower ?? '')
  const introduced = definite && last - first === 2 ? introducer(page, heard, { head, at: first }) : null
  return introduced ? { name: introduced, rule: 'speaker-document-introduced' } : null
}

/** "Ruiz's letter", "his response". */
function owner(
  page: Page,
  heard: Heard & { readonly byName: ReadonlyMap<string, Person | null> },
  [first, last]: TokenRange,
): string | null {
  const { tokens, lexicon, language } = page
  const opening = tokens[first]?.lower ?? ''
  if (language.phrases.possessives.has(opening)) {
    const pronoun = lexicon.maleWords.has(opening) ? 'male' : lexicon.femaleWords.has(opening) ? 'female' : null
    return (pronoun && whoIsMeant(page, heard, { pronoun, at: first })?.voice.name) ?? null
  }
  const genitive = tokens.slice(first, last).find(({ lower }) => language.phrases.genitives.has(lower))
  return (genitive && heard.byName.get(tokens[genitive.index - 1]?.text ?? '')?.name) ?? null
}

/** Who said something "in a statement", where the text goes on with "the statement said". */
function introducer(page: Page, { voices }: Heard, { head, at }: { head: string; at: number }): string | null {
  const { tokens, paragraphOf } = page
  for (const voice of voices.slice(-FARTHEST_VOICE).reverse()) {
    if (paragraphOf(at) - voice.paragraph > FARTHEST_PARAGRAPH) return null
    const sentence = tokens[voice.at]?.sentence
    const behind = tokens.slice(voice.at, Math.min(at, voice.at + FARTHEST_WORD))
    if (voice.person && behind.some(({ lower, sentence: own }) => lower === head && own === sentence)) return voice.name
  }
  return null
}
