import { mainSubject, subjectBefore } from '../phrases/subject.ts'
import type { VerbGroup } from '../phrases/verb-group.ts'
import { isFiniteVerb } from '../phrases/clause.ts'
import type { Ground, TokenRange } from '../phrases/ground.ts'
import { basePhraseBefore, nounPhraseAfter, nounPhraseBefore } from '../phrases/noun-phrase.ts'
import type { CueVerb } from './compiled-lexicon.ts'
import type { Page } from './page.ts'

/** A cue verb in its place: what all the verb rules look at. */
export type Cue = {
  readonly page: Page
  readonly ground: Ground
  readonly group: VerbGroup
  /** Behind the verb and its particle. */
  readonly end: number
  readonly takes: CueVerb['takes']
}

/** The subject in front of the cue; that of the main verb where the cue is a participle or an infinitive. */
export function subjectOf(cue: Cue): TokenRange | null {
  const { ground, group } = cue
  if (group.infinitive) return infinitiveSubject(ground, group.first) ?? mainSubject(ground, group.first)
  if (group.participle && opensUnit(ground, group.first)) return frontedSubject(ground, group.verb)
  const before = ground.tokens[behindTimes(ground, group.first) - 1]
  // "The agency quoted the ministry as saying": the ministry says it; "was quoted as saying" has no phrase there.
  const quoted = group.participle && ground.grammar.comparing.has(before?.lower ?? '')
  const relayed = quoted ? nounPhraseBefore(ground, group.first - 1) : null
  if (relayed) return relayed
  const dangling = before?.pos === 'PUNCT' || before?.pos === 'ADP' || before?.pos === 'CCONJ'
  // "She released a statement saying", "she entered the race hoping": she says it, not the statement, nor the race.
  const { occasions, sourceWords, roles } = cue.page.lexicon
  const noun = before?.pos === 'NOUN' ? before.lower : undefined
  const stated = noun !== undefined && (occasions.has(noun) || !(sourceWords.has(noun) || roles.has(noun)))
  if (group.participle && (dangling || stated))
    return mainSubject(ground, group.first) ?? subjectBefore(ground, group.first)
  return subjectBefore(ground, group.first) ?? mainSubject(ground, group.first) ?? openingName(ground, group.first)
}

/** "issued a statement [late Tuesday] saying": where the times before the cue start. */
function behindTimes({ tokens, grammar, floor }: Ground, first: number): number {
  let at = first
  while (at > floor + 1 && grammar.timeWords.has(tokens[at - 1]?.lower ?? '')) at--
  return at
}

/** "It is common [for experts] to say": the phrase between the preposition and "to". */
export function infinitiveSubject(ground: Ground, end: number): TokenRange | null {
  const phrase = basePhraseBefore(ground, end)
  return phrase && ground.grammar.infinitiveSubjects.has(ground.tokens[phrase[0] - 1]?.lower ?? '') ? phrase : null
}

/** "Lynch reported": a name that opens the sentence and looks like a verb to the tagger. */
function openingName({ tokens, floor }: Ground, end: number): TokenRange | null {
  return end === floor + 1 && /^\p{Lu}\p{Ll}/u.test(tokens[floor]?.text ?? '') && tokens[floor]?.pos === 'VERB'
    ? [floor, end]
    : null
}

/** "Calling ...", "In announcing ...", "While praising ...". */
function opensUnit({ tokens, floor }: Ground, first: number): boolean {
  const opening = tokens[floor]?.pos
  return first === floor || (first === floor + 1 && (opening === 'ADP' || opening === 'SCONJ'))
}

/** "Calling the plan a mistake, [Vale] left": the subject behind the comma or mark that closes the participle's clause. */
function frontedSubject(ground: Ground, verb: number): TokenRange | null {
  const { tokens, ceiling } = ground
  for (let at = verb + 1; at < Math.min(ceiling, verb + FARTHEST_SUBJECT); at++) {
    if (!/^[,"”’]$/.test(tokens[at]?.text ?? '')) continue
    const phrase = nounPhraseAfter(ground, at + 1)
    if (phrase && isFiniteVerb(ground, phrase[1])) return phrase
  }
  return null
}

/** A subject behind a participle's clause stands within so many tokens. */
const FARTHEST_SUBJECT = 40

/** Whether the pieces are quotations around which the cue stands, not the one it stands in. */
export function isQuoted({ page, group }: Cue, content: readonly TokenRange[]): boolean {
  return content.some(([first]) => page.quoteOf[first] !== -1 && page.quoteOf[first] !== page.quoteOf[group.verb])
}
