import type { Unit } from '../phrases/units.ts'
import type { Page } from './page.ts'
import type { Person } from './people.ts'

/** A person as the subject of a sentence of the outlet's own: whom a "he" behind it mostly means. */
export type Mention = { readonly person: Person; readonly at: number }

/**
 * The people who are subjects, one a sentence at most, in order: named before the first verb, outside of quotation marks,
 * under no preposition and in no genitive ("Ruiz, who won, left"; neither "For Ruiz, it" nor "Ruiz's plan failed").
 */
export function findMentions(
  page: Page,
  people: readonly Person[],
  byName: ReadonlyMap<string, Person | null>,
): Mention[] {
  const mentions: Mention[] = []
  let heard = 0
  const holders = new Map<string, Person>()
  for (const unit of page.units) {
    const mention = subjectOf(page, unit, (at) => byName.get(page.tokens[at]?.text ?? '') ?? roleAt(page, holders, at))
    if (mention) mentions.push(mention)
    for (let person = people[heard]; person && person.at < unit.last; person = people[++heard]) {
      const whole = byName.get(person.name) ?? person
      for (const word of person.description) holders.set(page.lexicon.shortTitles.get(word) ?? word, whole)
    }
  }
  return mentions
}

function subjectOf(page: Page, unit: Unit, personAt: (at: number) => Person | null): Mention | null {
  const { tokens, quoteOf } = page
  for (let at = unit.first; at < unit.last; at++) {
    const token = tokens[at]
    if (!token || quoteOf[at] !== -1) continue
    if (token.pos === 'VERB' || token.pos === 'AUX') return null
    const person = personAt(at)
    if (person && isSubject(page, unit, at)) return { person, at }
  }
  return null
}

/** Whether the name that ends at `at` stands under no preposition and is not in the genitive. */
function isSubject({ tokens, language }: Page, unit: Unit, at: number): boolean {
  const next = tokens[at + 1]
  if (next && (next.pos === 'PROPN' || next.pos === 'PART' || language.phrases.genitives.has(next.lower))) return false
  let before = at - 1
  while (before >= unit.first && ['PROPN', 'NOUN', 'ADJ', 'DET'].includes(tokens[before]?.pos ?? '')) before--
  return before < unit.first || tokens[before]?.pos !== 'ADP'
}

/** "The president", where somebody has been named as one. */
function roleAt({ tokens, lexicon, language }: Page, holders: ReadonlyMap<string, Person>, at: number): Person | null {
  const { lower = '' } = tokens[at] ?? {}
  const definite = language.phrases.definites.has(tokens[at - 1]?.lower ?? '')
  const whole = !['NOUN', 'PROPN'].includes(tokens[at + 1]?.pos ?? '')
  return definite && whole && lexicon.roles.has(lower) ? (holders.get(lower) ?? null) : null
}
