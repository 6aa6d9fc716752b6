import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { type CountPlace, type Kind, type KindReader, fitting } from './kind.ts'
import { isPersonNoun } from './persons.ts'

/** "12 deaths", "60 bodies" settle it; of "hostages" and "protesters" a verb may say more. */
export const nounKind: KindReader = (line, place) => {
  const { phrase, lexicon } = place
  const { counts, statuses } = lexicon
  const word = at(line, phrase.head)
  const kind = phrase.head < 0 ? undefined : counts.nouns.get(word)
  if (!kind) return jobsWithin(line, phrase, counts)
  if (kind === 'strikes' && counts.volleys.has(word) && lies(line, place)) return null
  // "3,000 of the 7,000 seats in the hall": where one sits, nobody is elected.
  if (counts.seats.has(word) && line.some(({ lower }) => counts.venues.has(lower))) return null
  const rule = `kind.noun.${word}`
  // Bodies that were never recovered are the missing.
  if (kind === 'killed' && statuses.not.has(at(line, phrase.end))) return { kind: 'missing', rule: `${rule}.not-found` }
  return {
    kind,
    rule,
    weak:
      phrase.partitive ||
      counts.losses.get(word) === 'killed' ||
      counts.yieldingKinds.has(kind) ||
      isPersonNoun(line, phrase.head, lexicon),
  }
}

/** "found three live shells", "two grenades were seized": what is found or kept was not fired, and is counted as things are. */
function lies(line: Line, { draft, phrase, lexicon }: CountPlace): boolean {
  const { counts } = lexicon
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - LYING_REACH); index--) {
    if (counts.clauseOpeners.has(at(line, index)) || counts.relatives.has(at(line, index))) break
    if (counts.lying.has(at(line, index))) return true
    if (counts.verbs.has(at(line, index))) return false
  }
  for (let index = phrase.end; index < phrase.end + 4; index++) {
    if (line[index]?.kind === 'mark') return false
    if (counts.be.has(at(line, index - 1)) && counts.lying.has(at(line, index))) return true
  }
  return false
}

const LYING_REACH = 14

/** "5,000 job losses", "500 job cuts": what is lost or cut is jobs. */
const jobsWithin = (line: Line, { opening, head }: NounPhrase, { nouns }: FigureLexicon['counts']): Kind | null =>
  head > opening && nouns.get(at(line, head - 1)) === 'employed'
    ? { kind: 'employed', rule: `kind.noun.${at(line, head - 1)}` }
    : null

/** "the lives of 12 Israelis", "the arrest of the 23 pirates", "the deaths of Ada Marsh and three other Danes". */
export const deedKind: KindReader = (line, place): Kind | null => {
  const { draft, lexicon } = place
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - 10); index--) {
    const atom = line[index]
    if (atom?.lower === lexicon.numbers.partitive) {
      const word = at(line, index - 1)
      const kind = lexicon.counts.deeds.get(word)
      // "in the city of Aswan, 2,000": a city holds only those it is a city of.
      if (kind === 'persons' && index !== draft.first - 1) return null
      return kind ? fitting(line, place, { kind, rule: `kind.deed.${word}` }) : null
    }
    const joins = atom?.lower === lexicon.numbers.joiner || atom?.lower === ',' || atom?.lower === '.'
    if (!joins && !PHRASE_TAGS.has(atom?.pos ?? '')) return null
  }
  return null
}

const PHRASE_TAGS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
