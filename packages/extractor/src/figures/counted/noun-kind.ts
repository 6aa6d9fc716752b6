import { at } from '../draft.ts'
import { type Kind, type KindReader, fitting } from './kind.ts'
import { isPersonNoun } from './persons.ts'

/** "12 deaths", "60 bodies" settle it; of "hostages" and "protesters" a verb may say more. */
export const nounKind: KindReader = (line, { phrase, lexicon }) => {
  const { counts, statuses } = lexicon
  const word = at(line, phrase.head)
  const kind = phrase.head < 0 ? undefined : counts.nouns.get(word)
  if (!kind) return null
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

/** "the lives of 12 Israelis", "the arrest of three men": a noun of doing stands before the counted. */
export const deedKind: KindReader = (line, place): Kind | null => {
  const { draft, lexicon } = place
  if (at(line, draft.first - 1) !== lexicon.numbers.partitive) return null
  const word = at(line, draft.first - 2)
  const kind = lexicon.counts.deeds.get(word)
  return kind ? fitting(line, place, { kind, rule: `kind.deed.${word}` }) : null
}
