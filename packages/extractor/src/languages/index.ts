import { english } from './en/index.ts'
import type { Language } from './language.ts'

/** The languages claims are read from. English first: an article that names no language is read as English. */
export const LANGUAGES: readonly Language[] = [english]
