import type { Ground, TokenRange } from '../phrases/noun-phrase.ts'
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
    const source = subjectAfter(ground, end) ?? misread(ground, end)
    if (!source) continue
    const before = contentBefore(page, ground, at)
    const opens = tokens[source[1]]?.text === ',' || tokens[source[1] - 1]?.text === ','
    const first = source[1] + (tokens[source[1]]?.text === ',' ? 1 : 0)
    let content = before
    if (before.length === 0 && at > ground.floor) {
      content = [[ground.floor, at]]
      if (at - ground.floor <= 1 && opens) content = [[first, clauseEnd(page, ground, first)]]
    } else if (before.length === 0) content = [[first, clauseEnd(page, ground, first)]]
    else if (
      opens &&
      !content.some(([from, to]) => tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
    )
      content = [...content, [first, clauseEnd(page, ground, first)]]
    content = content.filter(([from, to]) => to > from)
    if (content.length === 0) continue
    return { rule: 'preposition', source, cue: [[at, end]], content, cueClass, at }
  }
  return null
}

/** "according to tax returns", "according to reports,": the tagger takes a bare noun behind "to" for a verb. */
function misread(ground: Ground, at: number): TokenRange | null {
  const phrase = subjectAfter(ground, at + 1)
  if (phrase) return [at, phrase[1]]
  const alone =
    ground.tokens[at]?.pos === 'VERB' && (at + 1 >= ground.ceiling || ground.tokens[at + 1]?.pos === 'PUNCT')
  return alone ? [at, at + 1] : null
}
