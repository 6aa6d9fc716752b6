import { articles } from './articles.ts'
import { checks } from './checks.ts'
import { coverage } from './coverage.ts'
import { framing } from './framing.ts'
import { glance } from './glance.ts'
import { headlines } from './headlines.ts'
import { matrix } from './matrix.ts'
import { methods } from './methods.ts'
import { origins } from './origins.ts'
import { people } from './people.ts'
import { quantities } from './quantities.ts'
import { quotes } from './quotes.ts'
import type { Section } from './section.ts'

/**
 * The sections in reading order: the answer, the table behind it, the evidence behind the table; then the words that are
 * no figures; then what qualifies the figures (whose they are, whether they add up, what was not seen); then the texts;
 * last what people checked, and how all of it was made.
 */
export const SECTIONS: readonly Section[] = [
  glance,
  matrix,
  quantities,
  framing,
  quotes,
  headlines,
  origins,
  checks,
  coverage,
  articles,
  people,
  methods,
]
