import type { CueClass } from '@parallax/model'
import type { CueVerb } from './compiled-lexicon.ts'
import type { Complement } from './lexicon.ts'
import type { Token } from '../text/analysis.ts'
import { baseAfter, nounPhraseAfter, type Ground, type TokenRange } from '../phrases/noun-phrase.ts'
import { verbGroup, type VerbGroup } from '../phrases/verb-group.ts'
import type { Unit } from '../phrases/units.ts'
import { skipAdverbials } from './adverbials.ts'
import { clauseEnd, contentBefore, contentFrom, objectEnd } from './content-bounds.ts'
import { subjectAfter, subjectBefore } from './find-subject.ts'
import { groundAt, quoteOpeningAt, type Page } from './page.ts'
import type { Reading } from './reading.ts'

/** A cue verb in its place: what all the verb rules look at. */
type Cue = {
  readonly page: Page
  readonly ground: Ground
  readonly group: VerbGroup
  /** Behind the verb and its particle. */
  readonly end: number
  readonly takes: CueVerb['takes']
}

type Complemented = { readonly content: TokenRange[]; readonly by: Complement }

/** Reads the attribution whose cue is the verb at token `at`; null when the verb there is no cue. */
export function readVerb(page: Page, unit: Unit, at: number): Reading | null {
  const token = page.tokens[at]
  const verbs = token && page.lexicon.verbs.get(token.lemma)
  if (!token || !verbs) return null
  const ground = groundAt(page, unit, at)
  if (!isVerb(ground, token)) return null
  const group = verbGroup(ground, at)
  for (const { particle, takes } of verbs) {
    if (!particle.every((word, order) => page.tokens[at + 1 + order]?.lower === word)) continue
    const reading = readCue({ page, ground, group, end: at + 1 + particle.length, takes })
    if (reading) return reading
  }
  return null
}

function readCue(cue: Cue): Reading | null {
  if (cue.group.passive) return readPassive(cue)
  const forward = complement(cue, cue.end)
  if (forward) return readForward(cue, forward)
  return cue.takes.has('aside') || cue.takes.has('quote') ? (readInverted(cue) ?? readTrailing(cue)) : null
}

/** "X said A". */
function readForward(cue: Cue, { content, by }: Complemented): Reading | null {
  const { group, ground } = cue
  const loose = by === 'object' || by === 'predicate'
  if (loose && group.infinitive) return null
  const source = subjectOf(cue)
  if (loose && !source) return null
  void ground
  return found(cue, { rule: `verb-${by}`, source, content, by })
}

/** The subject in front of the cue; that of the main verb where the cue is a participle or an infinitive. */
function subjectOf(cue: Cue): TokenRange | null {
  const { ground, group } = cue
  if (group.infinitive) return inheritedSubject(cue)
  const before = ground.tokens[group.first - 1]
  if (group.participle && (before?.pos === 'PUNCT' || before?.pos === 'ADP' || before?.pos === 'CCONJ')) return inheritedSubject(cue)
  return subjectBefore(ground, group.first) ?? inheritedSubject(cue)
}

/** "A, X said": the content stands before the subject; more of it may follow. */
function readTrailing(cue: Cue): Reading | null {
  const { page, ground, group } = cue
  const source = subjectBefore(ground, group.first)
  const start = source ? source[0] : group.first
  if (source && ground.grammar.relatives.has(ground.tokens[source[0]]?.lower ?? '')) return null
  const introduced = source && ground.tokens[source[0] - 1]?.lower === 'as' ? source[0] - 1 : start
  const before = contentBefore(page, ground, introduced)
  const behind = skipHearer(cue, cue.end)
  if (!isEnd(ground, behind)) return null
  if (introduced < start && before.length === 0) return readLeading(cue, behind, source)
  if (before.length === 0 || !saysSomething(page, before) || !mayBeContent(cue, before)) return null
  if (!source && !group.participle) return null
  const content = [...before, ...resumedAfter(cue, behind, before)]
  return found(cue, { rule: 'verb-trailing', source: source ?? inheritedSubject(cue), content, by: 'aside' })
}

/** "As X said, A". */
function readLeading(cue: Cue, behind: number, source: TokenRange | null): Reading | null {
  if (cue.ground.tokens[behind]?.text !== ',') return null
  const content = contentFrom(cue.page, cue.ground, behind + 1)
  return found(cue, { rule: 'verb-leading', source, content, by: 'aside' })
}

/** A verb that takes nothing but quotations can end no plain clause. */
function mayBeContent({ page, takes, group }: Cue, content: readonly TokenRange[]): boolean {
  if (takes.has('clause')) return true
  return content.some(([first]) => page.quoteOf[first] !== -1 && page.quoteOf[first] !== page.quoteOf[group.verb])
}

function isEnd({ tokens, ceiling }: Ground, at: number): boolean {
  return at >= ceiling || tokens[at]?.pos === 'PUNCT'
}

/** "A, said X". */
function readInverted(cue: Cue): Reading | null {
  const { page, ground, group } = cue
  if (group.first !== group.verb || group.participle || cue.takes.has('hearer')) return null
  const before = contentBefore(page, ground, group.first)
  const source = subjectAfter(ground, cue.end)
  if (!source || before.length === 0 || !saysSomething(page, before) || !mayBeContent(cue, before)) return null
  const mark = page.tokens[group.first - 1]
  if (!mark || mark.pos !== 'PUNCT') return null
  const after = resumedAfter(cue, source[1], before)
  return found(cue, { rule: 'verb-inverted', source, content: [...before, ...after], by: 'aside' })
}

/** "A was denied by X", "X was told that A". */
function readPassive(cue: Cue): Reading | null {
  const { page, ground, group, takes } = cue
  const { tokens, grammar } = ground
  const behind = skipAdverbials(page, ground, cue.end)
  for (const at of [cue.end, behind]) {
    if (!grammar.agentPrepositions.has(tokens[at]?.lower ?? '')) continue
    const source = subjectAfter(ground, at + 1)
    const subject = subjectBefore(ground, group.first)
    if (!source || !subject || !(takes.has('object') || takes.has('clause') || takes.has('predicate'))) return null
    return found(cue, { rule: 'verb-passive', source, content: [subject], by: 'object' })
  }
  const hearer = takes.has('hearer') ? complement({ ...cue, takes: without(takes, 'hearer') }, cue.end) : null
  return hearer && hearer.by !== 'object'
    ? found(cue, { rule: 'verb-passive', source: null, content: hearer.content, by: hearer.by })
    : null
}

/** What stands behind the cue as its content, if the verb takes it. */
function complement(cue: Cue, end: number): Complemented | null {
  const { page, ground, takes } = cue
  const { tokens, grammar, ceiling } = ground
  const at = skipAdverbials(page, ground, end)
  const token = tokens[at]
  const clausal = takes.has('clause')
  const quotable = clausal || takes.has('quote')
  if (!token) return null
  const colon = token.text === ':' || token.text === ','
  const opening = colon && quoteOpeningAt(page, at + 1) ? at + 1 : at
  if (
    quotable &&
    (opening < ceiling || token.text === ':') &&
    (quoteOpeningAt(page, opening) || (token.text === ':' && at + 1 < ceiling))
  ) {
    const start = token.text === ':' ? at + 1 : opening
    if (token.text === ',' && followsTrailing(cue)) return null
    const content = contentFrom(page, ground, start)
    return content.length > 0 ? { content, by: clausal ? 'clause' : 'quote' } : null
  }
  if (at >= ceiling) return null
  if (clausal && grammar.contentOpeners.has(token.lower) && !isDeterminerThat(ground, at))
    return whole(page, ground, at, 'clause')
  if (token.lower === 'to' && token.pos === 'PART')
    return takes.has('infinitive') ? whole(page, ground, at, 'infinitive') : null
  if (takes.has('hearer')) return behindHearer(cue, at)
  return nominalComplement(cue, at)
}

/** A clause without "that", an object, a predicate, a gerund. */
function nominalComplement(cue: Cue, at: number): Complemented | null {
  const { page, ground, takes } = cue
  const { tokens } = ground
  const token = tokens[at]
  if (!token || (token.pos === 'PUNCT' && !quoteOpeningAt(page, at))) return null
  const phrase = nounPhraseAfter(ground, at)
  if (takes.has('clause') && (startsFiniteClause(ground, at) || (phrase && startsFiniteClause(ground, at, phrase[1]))))
    return whole(page, ground, at, 'clause')
  const gerund = token.pos === 'VERB' && /ing$/.test(token.lower)
  const preposition = token.pos === 'ADP' && !takes.has('clause')
  if (phrase || gerund || quoteOpeningAt(page, at)) {
    if (takes.has('infinitive') && phrase && tokens[phrase[1]]?.lower === 'to')
      return whole(page, ground, at, 'infinitive')
    if (takes.has('predicate')) return whole(page, ground, at, 'predicate')
    if (takes.has('object')) return whole(page, ground, at, 'object')
  }
  return preposition && takes.has('predicate') ? null : null
}

/** "told reporters that A": the hearer is no part of the content. */
function behindHearer(cue: Cue, at: number): Complemented | null {
  const { ground, takes } = cue
  const phrase = nounPhraseAfter(ground, at)
  const base = baseAfter(ground, at)
  const bare = { ...cue, takes: without(takes, 'hearer') }
  if (
    startsFiniteClause(ground, at) ||
    (phrase &&
      startsFiniteClause(ground, at, phrase[1]) &&
      ground.tokens[at]?.pos === 'PRON' &&
      takes.has('aside') === false)
  )
    return nominalComplement(bare, at)
  for (const end of [phrase?.[1], base ?? undefined]) {
    if (end === undefined) continue
    const behind = complement({ ...bare, takes: without(bare.takes, 'object') }, end)
    if (behind) return behind
  }
  if (takes.has('object') || (phrase && startsFiniteClause(ground, at, phrase[1]))) return nominalComplement(bare, at)
  return null
}

function skipHearer(cue: Cue, end: number): number {
  const { page, ground, takes } = cue
  const phrase = takes.has('hearer') ? nounPhraseAfter(ground, end) : null
  return skipAdverbials(page, ground, phrase?.[1] ?? skipAdverbials(page, ground, end))
}

/** What goes on behind ", X said,": always a quotation; a clause when what stood before was none. */
function resumedAfter(cue: Cue, end: number, before: readonly TokenRange[]): TokenRange[] {
  const { page, ground } = cue
  const { tokens, ceiling } = ground
  const at = skipAdverbials(page, ground, end)
  if (!/^[,—–:.]$/.test(tokens[at]?.text ?? '')) return []
  if (quoteOpeningAt(page, at + 1)) return contentFrom(page, { ...ground, ceiling: Math.max(ceiling, at + 2) }, at + 1)
  const quoted = before.some(
    ([first]) => page.quoteOf[first] !== -1 && page.quoteOf[first] !== page.quoteOf[cue.group.verb],
  )
  if (quoted || at + 1 >= ceiling || tokens[at]?.text !== ',' || hasFiniteVerb(page, before)) return []
  const stop = clauseEnd(page, ground, at + 1)
  return stop > at + 1 ? [[at + 1, stop]] : []
}

/** The source of a participle or a second predicate: "X left, saying A"; "X spoke and said A". */
function inheritedSubject(cue: Cue): TokenRange | null {
  const { ground, group } = cue
  const { tokens, floor } = ground
  for (let at = group.first - 1; at > Math.max(floor, group.first - 60); at--) {
    const token = tokens[at]
    if (!token || !(token.pos === 'VERB' || token.pos === 'AUX') || /ing$/.test(token.lower)) continue
    const subject = subjectBefore(ground, verbGroup(ground, at).first)
    if (subject && tokens[subject[0]]?.lower !== 'that') return subject
  }
  return null
}

function found(
  cue: Cue,
  parts: { rule: string; source: TokenRange | null; content: TokenRange[]; by: Complement },
): Reading | null {
  const { content } = parts
  if (content.length === 0) return null
  const cueClass = cue.takes.get(parts.by) ?? firstClass(cue.takes)
  return {
    rule: parts.rule,
    source: parts.source,
    cue: [[cue.group.first, cue.end]],
    content,
    cueClass,
    at: cue.group.verb,
  }
}

function firstClass(takes: CueVerb['takes']): CueClass {
  for (const cueClass of takes.values()) return cueClass
  return 'neutral'
}

function whole(page: Page, ground: Ground, at: number, by: Complement): Complemented | null {
  const end = by === 'clause' ? clauseEnd(page, ground, at) : objectEnd(page, ground, at)
  return end > at ? { content: [[at, end]], by } : null
}

function without(takes: CueVerb['takes'], complement: Complement): CueVerb['takes'] {
  return new Map([...takes].filter(([kept]) => kept !== complement))
}

/** A verb by its tag, or a word the tagger took for a noun where only a verb can stand: "the report claims that". */
function isVerb({ tokens }: Ground, token: Token): boolean {
  if (token.pos === 'VERB') return true
  if (token.pos !== 'NOUN' || !/s$/.test(token.lower)) return false
  const next = tokens[token.index + 1]
  const before = tokens[token.index - 1]
  return next?.lower === 'that' && before !== undefined && !['DET', 'ADJ', 'PART'].includes(before.pos)
}

/** Whether a finite verb stands at `verbAt` (by default behind the pronoun at `at`), adverbs aside. */
function startsFiniteClause({ tokens, grammar, ceiling }: Ground, at: number, verbAt?: number): boolean {
  let here = verbAt ?? at
  if (verbAt === undefined) {
    const token = tokens[at]
    if (!token || token.pos !== 'PRON' || !grammar.pronouns.has(token.lower)) return token?.lower === 'there' || false
    here = at + 1
  }
  while (tokens[here]?.pos === 'ADV' && here < ceiling) here++
  const verb = tokens[here]
  if (!verb || here >= ceiling) return false
  return verb.pos === 'AUX' || (verb.pos === 'VERB' && !/ing$/.test(verb.lower))
}

/** "said that day": a determiner, not a conjunction. */
function isDeterminerThat({ tokens }: Ground, at: number): boolean {
  return tokens[at]?.lower === 'that' && tokens[at]?.pos === 'DET'
}

function followsTrailing(cue: Cue): boolean {
  const { page, ground, group } = cue
  const source = subjectBefore(ground, group.first)
  return contentBefore(page, ground, source ? source[0] : group.first).length > 0
}

function saysSomething(page: Page, content: readonly TokenRange[]): boolean {
  return content.some(([first, last]) => last - first >= 2 || page.quoteOf[first] !== -1)
}

function hasFiniteVerb(page: Page, content: readonly TokenRange[]): boolean {
  return content.some(([first, last]) =>
    page.tokens.slice(first, last).some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower))),
  )
}
