import { english } from './en/index.ts'
import type { Language } from './language.ts'

/** The languages claims are read from. English first: an article that names no language is read as English. */
export const LANGUAGES: readonly Language[] = [english]

/** The language of a BCP 47 tag; the first where none is given, undefined where none is known. */
export function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0]
  return primary ? LANGUAGES.find(({ id }) => id === primary) : LANGUAGES[0]
}
