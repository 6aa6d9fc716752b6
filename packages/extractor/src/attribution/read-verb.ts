import type { Ground, TokenRange } from '../phrases/ground.ts'
import { baseAfter, nounPhraseAfter } from '../phrases/noun-phrase.ts'
import type { Unit } from '../phrases/units.ts'
import { startsClause } from '../phrases/clause.ts'
import { verbGroup } from '../phrases/verb-group.ts'
import { skipAdverbials } from './adverbials.ts'
import { complementAfter, type Complemented } from './complement.ts'
import { clauseEnd, contentBefore, contentFrom } from './content-bounds.ts'
import { infinitiveSubject, isQuoted, subjectOf, type Cue } from './cue.ts'
import { mainSubject, subjectAfter, subjectBefore } from '../phrases/subject.ts'
import { cueLemma, isCueVerb, isHeadlineVerb } from './is-cue-verb.ts'
import { groundAt, quoteClosingBefore, quoteOpeningAt, type Page } from './page.ts'
import { readAsReported, readPassive, readReducedPassive } from './read-passive.ts'
import { readingOfCue } from './reading-of-cue.ts'
import type { Reading } from './reading.ts'

/** Reads the attribution whose cue is the verb at token `at`; null when the verb there is no cue. */
export function readVerb(page: Page, unit: Unit, at: number): Reading | null {
  const token = page.tokens[at]
  const verbs = token && page.lexicon.verbs.get(cueLemma(page, token))
  if (!token || !verbs) return null
  const ground = groundAt(page, unit, at)
  if (!isCueVerb(ground, token) && !isHeadlineVerb(page, unit, token)) return null
  const group = verbGroup(ground, at)
  let first: Reading | null = null
  for (const { particle, takes } of verbs) {
    if (!particle.every((word, order) => page.tokens[at + 1 + order]?.lower === word)) continue
    const reading = readCue({ page, ground, group, end: at + 1 + particle.length, takes })
    // "A," Vale said about the plan: the quotation before is the content, not the plan.
    if (reading?.rule === 'verb-trailing') return reading
    first ??= reading
  }
  return first
}

function readCue(cue: Cue): Reading | null {
  if (cue.group.passive) return readPassive(cue)
  const reduced = readReducedPassive(cue)
  if (reduced) return reduced
  const reported = readAsReported(cue)
  if (reported) return reported
  const closes = cue.takes.has('aside') || cue.takes.has('quote')
  const around = closes ? (readTrailing(cue) ?? readInverted(cue)) : null
  if (around && !cue.group.participle && (isQuoted(cue, around.content) || isInvertedPast(cue, around))) return around
  const forward = complementAfter(cue, cue.end)
  return (forward && readForward(cue, forward)) ?? around
}

/** "12 people died, said the official who leads the search": what follows the cue is no clause, so it is who speaks. */
function isInvertedPast({ page, ground, group, end }: Cue, { rule, content, source }: Reading): boolean {
  if (rule !== 'verb-inverted' || !source || subjectBefore(ground, group.first)) return false
  const head = page.tokens[(baseAfter(ground, source[0]) ?? 0) - 1]?.lower ?? ''
  const speaks = page.lexicon.sourceWords.has(head) || page.lexicon.roles.has(head)
  return speaks && hasFiniteVerb(page, content) && !startsClause(ground, end)
}

/** "X said A". */
function readForward(cue: Cue, { content, by }: Complemented): Reading | null {
  const loose = by === 'object' || by === 'predicate'
  if (loose && cue.group.infinitive && !infinitiveSubject(cue.ground, cue.group.first)) return null
  const source = subjectOf(cue)
  if (loose && !source) return null
  if (isOwnThought(cue, source) || isIdiom(cue, content)) return null
  const wish = by === 'clause' && cue.page.lexicon.wishes.has(cueLemmaAt(cue))
  return readingOfCue(cue, {
    rule: wish ? 'verb-wish' : `verb-${by}`,
    source,
    content: beforeSource(content, source),
    by,
  })
}

/** "Calling her a “coward,” Lind left": the content of a fronted participle ends where the subject stands. */
function beforeSource(content: readonly TokenRange[], source: TokenRange | null): readonly TokenRange[] {
  if (!source) return content
  return content.map(([first, last]) => (first < source[0] && source[0] < last ? [first, source[0]] : [first, last]))
}

/** "The quake claimed 12 lives": the words together say something else than the verb alone. */
function isIdiom(cue: Cue, [content]: readonly TokenRange[]): boolean {
  const nouns = cue.page.lexicon.idioms.get(cueLemmaAt(cue))
  if (!nouns || !content) return false
  const end = baseAfter(cue.ground, content[0]) ?? content[0] + 1
  return cue.page.tokens.slice(content[0], end).some(({ lower }) => nouns.has(lower))
}

function cueLemmaAt({ page, group }: Cue): string {
  return page.tokens[group.verb]?.lemma ?? ''
}

/** "I think", "we hope" inside a quotation: the quotation has its speaker already. */
function isOwnThought({ page, group, takes }: Cue, source: TokenRange | null): boolean {
  const own = source !== null && page.lexicon.pronouns.first.has(page.tokens[source[0]]?.lower ?? '')
  return (
    own &&
    page.quoteOf[group.verb] !== -1 &&
    [...takes.values()].some((cueClass) => cueClass === 'mental' || cueClass === 'factive')
  )
}

/** "A, X said": the content stands before the subject; more of it may follow. */
function readTrailing(cue: Cue): Reading | null {
  const { page, ground, group } = cue
  const source = subjectBefore(ground, group.first)
  const start = source ? source[0] : group.first
  if (!source && !group.participle) return null
  if (source && ground.grammar.relatives.has(ground.tokens[source[0]]?.lower ?? '')) return null
  const introduced =
    source && ground.grammar.comparing.has(ground.tokens[source[0] - 1]?.lower ?? '') ? source[0] - 1 : start
  const before = contentBefore(page, ground, introduced)
  const behind = skipHearer(cue, cue.end)
  if (!isQuoted(cue, before) && !isEnd(ground, behind)) return null
  if (introduced < start && before.length === 0) return readLeading(cue, behind, source)
  if (isConnective(page, before)) return readLeading(cue, behind, source)
  if (!saysSomething(page, before) || !(cue.takes.has('clause') || isQuoted(cue, before))) return null
  // "After the vote, Ruiz said, "A"": what stands before is an adverbial of the cue.
  if (isFronted(cue, before) && /^[,:]$/.test(ground.tokens[behind]?.text ?? '') && quoteOpeningAt(page, behind + 1))
    return null
  const content = [...before, ...resumedAfter(cue, behind, before)]
  return readingOfCue(cue, {
    rule: 'verb-trailing',
    source: source ?? mainSubject(ground, group.first),
    content,
    by: 'aside',
  })
}

/** "But, X said, A". */
function isConnective({ tokens }: Page, content: readonly TokenRange[]): boolean {
  const [only] = content
  if (!only || content.length > 1 || only[1] - only[0] !== 1) return false
  return ['CCONJ', 'ADV', 'SCONJ'].includes(tokens[only[0]]?.pos ?? '')
}

/** A prepositional phrase, participle or subordinate clause in front of the sentence, outside of quotation marks. */
function isFronted(cue: Cue, content: readonly TokenRange[]): boolean {
  const opening = cue.page.tokens[content[0]?.[0] ?? -1]
  if (!opening || isQuoted(cue, content)) return false
  return (
    opening.pos === 'ADP' || opening.pos === 'SCONJ' || (opening.pos === 'VERB' && isParticiple(cue, opening.lower))
  )
}

function isParticiple({ ground: { grammar } }: Cue, lower: string): boolean {
  return grammar.progressiveEnding.test(lower) || grammar.participleEnding.test(lower)
}

/** "As X said, A"; "but, X said, A". */
function readLeading(cue: Cue, behind: number, source: TokenRange | null): Reading | null {
  if (cue.ground.tokens[behind]?.text !== ',') return null
  const content = contentFrom(cue.page, cue.ground, behind + 1)
  return readingOfCue(cue, { rule: 'verb-leading', source, content, by: 'aside' })
}

/** "A, said X". */
function readInverted(cue: Cue): Reading | null {
  const { page, ground, group, takes } = cue
  if (group.first !== group.verb || group.participle) return null
  if (page.tokens[group.first - 1]?.pos !== 'PUNCT') return null
  const before = contentBefore(page, ground, group.first)
  const source = subjectAfter(ground, cue.end)
  if (!source || !saysSomething(page, before)) return null
  // "Ruiz, a nurse, told Lind": behind a verb with a hearer the noun phrase is mostly the hearer.
  if (!isQuoted(cue, before) && (takes.has('hearer') || !takes.has('clause'))) return null
  const content = [...before, ...resumedAfter(cue, source[1], before)]
  return readingOfCue(cue, { rule: 'verb-inverted', source, content, by: 'aside' })
}

function skipHearer({ page, ground, takes }: Cue, end: number): number {
  const hearer = takes.has('hearer') ? nounPhraseAfter(ground, end) : null
  return skipAdverbials(page, ground, hearer?.[1] ?? end)
}

/** What goes on behind ", X said,": always a quotation; a clause when what stood before was none. */
function resumedAfter(cue: Cue, end: number, before: readonly TokenRange[]): readonly TokenRange[] {
  const { page, ground } = cue
  const { tokens, ceiling } = ground
  const at = skipAdverbials(page, ground, end)
  if (!/^[,—–:-]$/.test(tokens[at]?.text ?? '')) return []
  if (quoteOpeningAt(page, at + 1)) return contentFrom(page, ground, at + 1)
  if (isQuoted(cue, before) || at + 1 >= ceiling || tokens[at]?.text !== ',') return []
  if (hasFiniteVerb(page, before)) return []
  const stop = clauseEnd(page, ground, at + 1)
  return stop > at + 1 ? [[at + 1, stop]] : []
}

/** Whether nothing but prepositional phrases stands between `at` and a mark or the end. */
function isEnd(ground: Ground, at: number): boolean {
  const { tokens, ceiling } = ground
  let here = at
  for (let phrases = 0; phrases < 4 && here < ceiling && tokens[here]?.pos === 'ADP'; phrases++) {
    const end = baseAfter(ground, here + 1)
    if (end === null) break
    here = end
  }
  return here >= ceiling || tokens[here]?.pos === 'PUNCT'
}

function saysSomething(page: Page, content: readonly TokenRange[]): boolean {
  return content.some(([first, last]) => last - first >= 2 || quoteClosingBefore(page, last) !== null)
}

function hasFiniteVerb(page: Page, content: readonly TokenRange[]): boolean {
  return content.some(([first, last]) =>
    page.tokens
      .slice(first, last)
      .some(
        ({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !page.language.phrases.progressiveEnding.test(lower)),
      ),
  )
}
