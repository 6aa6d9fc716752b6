import { startsClause } from './clause.ts'
import type { Ground, TokenRange } from './ground.ts'
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts'
import { verbGroup } from './verb-group.ts'

/** An appositive or relative clause between a source and its cue is no longer. */
const LONGEST_INSERTION = 45

/** Where the subject of a participle or of a second verb is sought, in tokens before it. */
const FARTHEST_MAIN_VERB = 60

/** The subject that ends right before token `end`, with an appositive or relative clause between commas or dashes. */
export function subjectBefore(ground: Ground, end: number): TokenRange | null {
  const { tokens, floor } = ground
  const mark = tokens[end - 1]
  if (!mark || end - 1 < floor) return null
  if (/^[,—–-]$/.test(mark.text)) return subjectBeforeInsertion(ground, end)
  const time = timeBefore(ground, end)
  if (time < end) return time > floor ? subjectBefore(ground, time) : null
  return nounPhraseBefore(ground, end) ?? reducedRelative(ground, end)
}

/** "a poll released", "a poll out": a phrase whose participle or adverb stands right before the cue. */
function reducedRelative(ground: Ground, end: number): TokenRange | null {
  const closing = ground.tokens[end - 1]
  if (
    !closing ||
    !(
      ground.grammar.postposed.has(closing.lower) ||
      (closing.pos === 'VERB' && ground.grammar.participleEnding.test(closing.lower))
    )
  )
    return null
  const phrase = nounPhraseBefore(ground, end - 1)
  return phrase && !ground.grammar.pronouns.has(ground.tokens[phrase[1] - 1]?.lower ?? '') ? [phrase[0], end] : null
}

/** Where a time that ends right before `end` starts ("Ruiz [on Monday] said"); `end` when there is none. */
function timeBefore({ tokens, grammar, floor }: Ground, end: number): number {
  let first = end
  while (
    first > floor &&
    (grammar.timeWords.has(tokens[first - 1]?.lower ?? '') || (first < end && tokens[first - 1]?.pos === 'NUM'))
  )
    first--
  if (first === end || grammar.pronouns.has(tokens[first]?.lower ?? '')) return end
  const before = tokens[first - 1]
  if (before?.pos === 'ADP' && first - 1 > floor) return first - 1
  const { pos, lower = '' } = tokens[first] ?? {}
  if (grammar.months.has(lower)) return end
  return pos === 'PROPN' || pos === 'ADV' || grammar.deictics.has(lower) ? first : end
}

/** The subject of the nearest finite verb before `end`: "X left, saying A"; "X spoke and said A". */
export function mainSubject(ground: Ground, end: number): TokenRange | null {
  const { tokens, floor } = ground
  for (let at = end - 1; at > Math.max(floor, end - FARTHEST_MAIN_VERB); at--) {
    const token = tokens[at]
    if (
      !token ||
      ground.isHidden?.(at) ||
      !(token.pos === 'VERB' || token.pos === 'AUX') ||
      ground.grammar.progressiveEnding.test(token.lower)
    )
      continue
    const group = verbGroup(ground, at)
    // "Vale endorsed Lind to succeed her, saying": Lind is no subject of what follows.
    if (group.infinitive) continue
    const subject = subjectBefore(ground, group.first)
    if (subject && !ground.grammar.complementizers.has(tokens[subject[0]]?.lower ?? '')) return subject
  }
  return null
}

/** The subject that starts at token `start`, behind an inverted cue: "said Ana Ruiz, a spokeswoman for the port". */
export function subjectAfter(ground: Ground, start: number): TokenRange | null {
  const phrase = nounPhraseAfter(ground, start)
  if (!phrase) return null
  return [phrase[0], appositiveEnd(ground, phrase[1])]
}

function subjectBeforeInsertion(ground: Ground, end: number): TokenRange | null {
  const { tokens, floor } = ground
  const opening = tokens[end - 1]?.text ?? ''
  const limit = Math.max(floor, end - LONGEST_INSERTION)
  if (tokens[end - 2]?.text === ')') {
    const named = nounPhraseBefore(ground, end - 1)
    // "Jane Vale, the director for Rep. Karl Lind (R-Fla.),": the bracket may close an appositive.
    if (named && mayStartClause(ground, named[0])) return [behindAppositive(ground, named[0]), end]
  }
  for (let at = end - 3; at >= limit; at--) {
    if (tokens[at]?.text !== opening) continue
    const phrase = nounPhraseBefore(ground, at)
    if (phrase && mayStartClause(ground, phrase[0]) && isInsertion(ground, at + 1))
      return [behindAppositive(ground, phrase[0]), end]
  }
  return null
}

/** "Ema Brandt, a nurse at a clinic in Portville, Harbour district,": where the phrase is itself an appositive, the name before it. */
function behindAppositive(ground: Ground, first: number): number {
  const { tokens, floor } = ground
  // "Ana Vale, 31, who leads the search,": what looks like the phrase is an age.
  const age = tokens[first]?.pos === 'NUM' && tokens[first + 1]?.text === ',' && tokens[first - 1]?.text === ','
  if (age) return nounPhraseBefore(ground, first - 1)?.[0] ?? first
  if (tokens[first]?.pos !== 'DET' || tokens[first - 1]?.text !== ',' || first - 1 <= floor) return first
  // "Ana Vale, 75, a retiree": the age stands between.
  const aged = tokens[first - 2]?.pos === 'NUM' && tokens[first - 3]?.text === ','
  const end = aged ? first - 3 : first - 1
  const named = nounPhraseBefore(ground, end)
  return named && tokens[end - 1]?.pos === 'PROPN' && mayStartClause(ground, named[0]) ? named[0] : first
}

/** Whether a clause can start here: nothing before it, a mark, a conjunction. */
function mayStartClause({ tokens, floor }: Ground, first: number): boolean {
  const before = tokens[first - 1]
  if (first <= floor || !before) return true
  return before.pos === 'PUNCT' || before.pos === 'CCONJ' || before.pos === 'SCONJ' || before.pos === 'ADV'
}

/** Whether an appositive or a relative clause starts here, rather than a second main clause. */
function isInsertion({ tokens, grammar }: Ground, at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (grammar.relatives.has(token.lower)) return true
  if (token.pos === 'PRON' && !grammar.possessives.has(token.lower)) return false
  return (
    ['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'ADP', 'PRON', 'ADV'].includes(token.pos) ||
    (token.pos === 'VERB' && /(?:ing|ed)$/.test(token.lower))
  )
}

/** "..., a spokeswoman for the port[,]", "... (R-Fla.)", "..., who lives nearby": the end of what describes a name. */
function appositiveEnd(ground: Ground, end: number): number {
  const { tokens, grammar, ceiling } = ground
  let here = end
  if (tokens[here]?.text === '(') {
    const close = tokens.slice(here, Math.min(ceiling, here + 12)).findIndex(({ text }) => text === ')')
    if (close > 0) here += close + 1
  }
  const next = tokens[here + 1]
  if (tokens[here]?.text !== ',' || !next || here + 1 >= ceiling) return here
  const describes =
    next.pos === 'DET' ||
    (next.pos === 'NUM' && tokens[here + 2]?.text === ',') ||
    next.pos === 'NOUN' ||
    grammar.relatives.has(next.lower) ||
    grammar.possessives.has(next.lower)
  if (!describes || startsClause(ground, here + 1)) return here
  for (let at = here + 1; at < Math.min(ceiling, here + LONGEST_INSERTION); at++) {
    const token = tokens[at]
    if (!token || /^[.;:?!"“”—–]$/.test(token.text)) return at
    if (token.text === ',' && !(tokens[at + 1]?.pos === 'PROPN' || tokens[at + 1]?.pos === 'DET')) return at
  }
  return Math.min(ceiling, here + LONGEST_INSERTION)
}
