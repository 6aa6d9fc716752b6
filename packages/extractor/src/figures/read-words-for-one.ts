import { type Line, at, endsWith, glued } from './draft.ts'
import type { FigureLexicon } from './lexicon.ts'
import type { Numeral } from './read-numbers.ts'

/** "about a minute", "more than a month": an article counts one of a unit where a hedge stands before it (codebook, section 6). */
export function readArticleUnit(line: Line, index: number, lexicon: FigureLexicon): Numeral | null {
  const { numbers, units, hedgesBefore } = lexicon
  const hedged = hedgesBefore.get(at(line, index - 1))?.some(({ phrase }) => endsWith(line, index, phrase)) ?? false
  if (!hedged || !numbers.articles.has(at(line, index))) return null
  // "about a half mile" is half of one.
  if (numbers.half.has(at(line, index + 1))) return null
  const noun = line[index + 1]?.pos === 'ADJ' ? index + 2 : index + 1
  if (!units.durations.has(at(line, noun)) && !units.articleMeasures.has(at(line, noun))) return null
  return { last: index + 1, value: 1, scale: 1, form: 'words', rule: 'number.article' }
}

/** "twice the size", "double its level", "three times as many": so many times what is named behind. */
export function readMultiple(line: Line, index: number, { numbers, filters }: FigureLexicon): Numeral | null {
  const value = numbers.multiples.get(at(line, index))
  const behind = at(line, index + 1)
  const compares = numbers.comparing.has(behind) || filters.determiners.has(behind)
  // "doubles the pay": only the bare form compares, and no verb does.
  const acts = line[index]?.pos === 'VERB' && !numbers.comparing.has(behind)
  if (value === undefined || !compares || acts) return null
  return { last: index + 1, value, scale: 1, form: 'multiplier', rule: 'number.multiple' }
}

/** "15M doses", "3m people": a letter at the number is its scale where a plural follows; else it is a unit or a name. */
export function letterScale(line: Line, index: number, lexicon: FigureLexicon): number | undefined {
  const { numbers, counts } = lexicon
  const scale = glued(line, index) ? numbers.letterSuffixes.get(at(line, index)) : undefined
  if (scale === undefined) return undefined
  for (let next = index + 1; next < index + 5; next++) {
    const atom = line[next]
    if (!atom || !(atom.lower === '-' || PHRASE_TAGS.has(atom.pos))) break
    if (atom.pos === 'NOUN' && atom.text === atom.lower && counts.plural.test(atom.lower)) return scale
  }
  return isAmount(line, index, lexicon) ? scale : undefined
}

/** "topping 1M", "more than 3M", "rose to 2M": the capital letter at a number that words before it make an amount. */
function isAmount(line: Line, letter: number, { hedgesBefore, passing, changes }: FigureLexicon): boolean {
  const atom = line[letter]
  const before = line[letter - 2]
  if (!atom || atom.text === atom.lower || !before || before.pos === 'PROPN') return false
  if (passing.has(before.lower) || changes.verbs.has(before.lower) || before.lower === changes.to) return true
  return hedgesBefore.get(before.lower)?.some(({ phrase }) => endsWith(line, letter - 1, phrase)) ?? false
}

const PHRASE_TAGS = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM'])
