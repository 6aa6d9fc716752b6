import type { Ground, TokenRange } from '../phrases/ground.ts'
import type { Unit } from '../phrases/units.ts'
import { subjectAfter } from '../phrases/subject.ts'
import { clauseEnd, contentBefore } from './content-bounds.ts'
import { groundAt, type Page } from './page.ts'
import type { Reading } from './reading.ts'

/** "According to X, A", "A, according to X", "A according to X." */
export function readPreposition(page: Page, unit: Unit, at: number): Reading | null {
  const ground = groundAt(page, unit, at)
  const { tokens } = ground
  for (const { words, cueClass } of page.lexicon.prepositions) {
    if (!words.every((word, order) => tokens[at + order]?.lower === word)) continue
    const end = at + words.length
    const source = withAuthor(ground, subjectAfter(ground, end) ?? misread(ground, end))
    if (!source) continue
    const content = contentAround(page, ground, { at, source })
    if (content.length === 0) continue
    return { rule: 'preposition', source, cue: [[at, end]], content, cueClass, told: true, at }
  }
  return null
}

/** The clause before the phrase, or behind its comma; both when the one before has no verb ("The plan, according to X, failed"). */
function contentAround(page: Page, ground: Ground, { at, source }: { at: number; source: TokenRange }): TokenRange[] {
  const { tokens, floor } = ground
  const [, end] = source
  const comma = tokens[end]?.text === ','
  const behind: TokenRange = [comma ? end + 1 : end, clauseEnd(page, ground, comma ? end + 1 : end)]
  const parted = contentBefore(page, ground, at)
  // "But according to X, A": a single word before is no content; "A according to X" needs no comma.
  const before: TokenRange[] = parted.length > 0 ? parted : at - floor > 1 ? [[floor, at]] : []
  const closed = before.some(([from, to]) => tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
  const opens = comma || tokens[end - 1]?.text === ','
  const content = closed || (before.length > 0 && !opens) ? before : [...before, behind]
  return content.filter(([from, to]) => to > from)
}

/** "according to tax returns", "according to reports,": the tagger takes a bare noun behind "to" for a verb. */
function misread(ground: Ground, at: number): TokenRange | null {
  const phrase = subjectAfter(ground, at + 1)
  if (phrase) return [at, phrase[1]]
  const alone =
    ground.tokens[at]?.pos === 'VERB' && (at + 1 >= ground.ceiling || ground.tokens[at + 1]?.pos === 'PUNCT')
  return alone ? [at, at + 1] : null
}

/** "an analysis by the Harbour Institute": who made the document belongs to the source. */
function withAuthor(ground: Ground, source: TokenRange | null): TokenRange | null {
  if (!source || !ground.grammar.agentPrepositions.has(ground.tokens[source[1]]?.lower ?? '')) return source
  const author = subjectAfter(ground, source[1] + 1)
  return author ? [source[0], author[1]] : source
}
