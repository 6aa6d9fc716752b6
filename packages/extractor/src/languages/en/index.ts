import type { Language } from '../language.ts'
import { tagEnglish } from './tagger.ts'

export const english: Language = { id: 'en', tag: tagEnglish }
