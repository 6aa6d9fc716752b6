import type { TokenRange } from '../phrases/ground.ts'
import { nounPhraseAfter, nounPhraseBefore } from '../phrases/noun-phrase.ts'
import type { Unit } from '../phrases/units.ts'
import { verbGroup } from '../phrases/verb-group.ts'
import { contentFrom } from './content-bounds.ts'
import { mainSubject } from '../phrases/subject.ts'
import { groundAt, quoteOpeningAt, type Page } from './page.ts'
import type { Reading } from './reading.ts'

/** A source before a headline's colon has no more tokens: longer is a sentence. */
const LONGEST_HEADLINE_SOURCE = 7

/** A colon as cue: `She released a statement: "A"`, `Ministry: 12 dead` and `12 dead: ministry` in a headline. */
export function readColon(page: Page, unit: Unit, at: number): Reading | null {
  if (page.tokens[at]?.text !== ':' || page.quoteOf[at] !== -1) return null
  return readBeforeQuotation(page, unit, at) ?? (page.isHeadline(unit) ? readHeadline(page, unit, at) : null)
}

function readBeforeQuotation(page: Page, unit: Unit, at: number): Reading | null {
  if (!quoteOpeningAt(page, at + 1)) return null
  const ground = groundAt(page, unit, at)
  const source = mainSubject(ground, at) ?? nounPhraseBefore(ground, at)
  if (!source) return null
  const verb = page.tokens.slice(source[1], at).find(({ pos }) => pos === 'VERB')
  const group = verb ? verbGroup(ground, verb.index) : null
  const cue: TokenRange = group ? [group.first, group.last] : [at, at + 1]
  return {
    rule: 'colon-quotation',
    source,
    cue: [cue],
    content: contentFrom(page, ground, at + 1),
    cueClass: 'neutral',
    told: true,
    at,
  }
}

function readHeadline(page: Page, unit: Unit, at: number): Reading | null {
  const ground = groundAt(page, unit, at)
  // "Herald: A": one word may look like a verb to the tagger.
  const alone = at === unit.first + 1 && isKnownSource(page, [unit.first, at])
  const leading: TokenRange | null = alone ? [unit.first, at] : nounPhraseAfter(ground, unit.first)
  if (at === unit.first || at + 1 >= unit.last) return null
  const shared = { cue: [[at, at + 1]] as const, cueClass: 'neutral' as const, told: true, at }
  if (leading && leading[1] === at && at - unit.first <= LONGEST_HEADLINE_SOURCE && maySpeak(page, leading)) {
    return { ...shared, rule: 'headline-colon', source: leading, content: contentFrom(page, ground, at + 1) }
  }
  const trailing = nounPhraseAfter(ground, at + 1)
  const closes = trailing !== null && trailing[1] >= unit.last - 1
  if (!closes || unit.last - at > LONGEST_HEADLINE_SOURCE || !isKnownSource(page, trailing)) return null
  return { ...shared, rule: 'headline-colon-trailing', source: trailing, content: [[unit.first, at]] }
}

/** "Watch: ...", "Day 3: ...", "Island earthquake: ..." name no source: a common noun must be one of the table's. */
function maySpeak(page: Page, [first, last]: TokenRange): boolean {
  const phrase = page.tokens.slice(first, last)
  if (phrase.some(({ lower, pos }) => pos === 'NUM' || page.lexicon.labels.has(lower))) return false
  const head = phrase.at(-1)
  return (
    head?.pos === 'PROPN' ||
    page.lexicon.sourceWords.has(head?.lower ?? '') ||
    page.lexicon.roles.has(head?.lower ?? '')
  )
}

function isKnownSource(page: Page, [first, last]: TokenRange): boolean {
  return page.tokens.slice(first, last).some(({ lower }) => page.lexicon.sourceWords.has(lower))
}
