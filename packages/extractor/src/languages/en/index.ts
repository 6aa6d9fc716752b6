import type { Language } from '../language.ts'
import { englishAttribution } from './attribution.ts'
import { englishFigures } from './figures/index.ts'
import { englishFraming } from './framing.ts'
import { englishPhrases } from './phrases.ts'
import { tagEnglish } from './tagger.ts'

export const english: Language = {
  id: 'en',
  tag: tagEnglish,
  phrases: englishPhrases,
  attribution: englishAttribution,
  framing: englishFraming,
  figures: englishFigures,
}
