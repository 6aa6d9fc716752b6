import { type Draft, type Form, type Line, at, glued } from './draft.ts'
import type { FigureLexicon, NumberWords } from './lexicon.ts'
import { behindGroups, readBareDecimal } from './read-parted.ts'
import { letterScale, readArticleUnit, readMultiple } from './read-words-for-one.ts'

/** A number that was read: where it ends and what it is. */
export type Numeral = { last: number; value: number; scale: number; form: Form; rule: string }

/** Larger numbers are serials, not figures, and lose digits as doubles. */
const LARGEST = 1e15

/** Every number of a line, in order, none overlapping: digits, words, mixtures, vague plurals, shares, words for none. */
export function readNumbers(line: Line, lexicon: FigureLexicon): Draft[] {
  const drafts: Draft[] = []
  let index = 0
  while (index < line.length) {
    const numeral = readNumeral(line, index, lexicon)
    if (numeral && numeral.value <= LARGEST) drafts.push(draftOf(index, numeral))
    index = numeral ? numeral.last : index + 1
  }
  return drafts
}

function readNumeral(line: Line, index: number, lexicon: FigureLexicon): Numeral | null {
  const words = lexicon.numbers
  const atom = line[index]
  if (!atom) return null
  if (atom.kind === 'number') return readDigits(line, index, lexicon)
  if (atom.kind === 'mark') return atom.lower === '.' ? readBareDecimal(line, index) : null
  return (
    readShare(line, index, lexicon) ??
    readVague(line, index, words) ??
    readWords(line, index, words) ??
    readArticleUnit(line, index, lexicon) ??
    readMultiple(line, index, lexicon) ??
    readNone(line, index, words)
  )
}

function draftOf(first: number, numeral: Numeral): Draft {
  return {
    first,
    last: numeral.last,
    numberFirst: first,
    numberLast: numeral.last,
    low: numeral.value,
    high: numeral.value,
    scale: numeral.scale,
    form: numeral.form,
    hedge: numeral.form === 'vague' ? 'vague' : 'exact',
    unit: numeral.form === 'share' ? 'percent' : numeral.form === 'multiplier' ? '1' : null,
    change: false,
    rate: null,
    rules: [numeral.rule],
  }
}

/** "1,200", "1.2 million", "5bn", "2 dozen", "3 1/2" is left to its parts. */
function readDigits(line: Line, index: number, lexicon: FigureLexicon): Numeral {
  const behind = behindGroups(line, index)
  const digits = line.slice(index, behind).map(({ lower }) => lower.replaceAll(',', ''))
  const letter = letterScale(line, behind, lexicon)
  const { last, scale } = letter ? { last: behind + 1, scale: letter } : readScales(line, behind, lexicon.numbers)
  return {
    last,
    value: round(Number(digits.join('')) * scale),
    scale,
    form: 'digits',
    rule: scale === 1 ? 'number.digits' : 'number.mixed',
  }
}

/** Scale words behind a number: "million", "hundred thousand", glued "bn"; and "1.2-million". */
function readScales(line: Line, index: number, words: NumberWords): { last: number; scale: number } {
  let last = index
  let scale = 1
  const suffix = glued(line, index) ? words.suffixes.get(at(line, index)) : undefined
  if (suffix !== undefined) return { last: index + 1, scale: suffix }
  while (last < index + 3) {
    // A closing quotation mark may part a number from its scale: we're asking for $5" billion.
    const skip = at(line, last) === '-' || QUOTES.has(at(line, last)) ? 1 : 0
    const factor = words.scales.get(at(line, last + skip))
    if (factor === undefined) break
    scale *= factor
    last += skip + 1
  }
  return { last, scale }
}

const QUOTES = new Set(['"', "'", '”', '“'])

/** "twenty-one", "two hundred and fifty thousand", "a dozen", "half a million", "one and a half million", "a pair". */
function readWords(line: Line, index: number, words: NumberWords): Numeral | null {
  if (words.half.has(at(line, index))) return readHalfScale(line, index, words)
  if (words.articles.has(at(line, index))) return readArticleScale(line, index, words)
  if (words.pairs.has(at(line, index)))
    return at(line, index + 1) === words.partitive && words.articles.has(at(line, index - 1))
      ? { last: index + 1, value: 2, scale: 1, form: 'words', rule: 'number.pair' }
      : null
  const multiplier = words.multipliers.get(at(line, index))
  if (multiplier !== undefined)
    return { last: index + 1, value: multiplier, scale: 1, form: 'multiplier', rule: 'number.multiplier' }
  if (!words.cardinals.has(at(line, index))) return null
  return readCardinals(line, index, words)
}

function readCardinals(line: Line, index: number, words: NumberWords): Numeral {
  let total = 0
  let part = 0
  let scale = 1
  let last = index
  for (let next = index; next < Math.min(line.length, index + 16);) {
    const word = at(line, next)
    const joined =
      (word === words.joiner && (part >= 100 || total > 0)) ||
      (word === '-' && glued(line, next) && glued(line, next + 1))
    const start = joined ? next + 1 : next
    const cardinal = words.cardinals.get(at(line, start))
    const factor = words.scales.get(at(line, start))
    if (factor !== undefined && start > index) {
      if (factor === 100) part *= 100
      else {
        total += part * factor
        part = 0
        scale = Math.max(scale, factor)
      }
    } else if (cardinal !== undefined && (start === index || fits(part, cardinal, word === '-'))) {
      // "two, three" are two numbers; "hundred and two" is one.
      if (word === words.joiner && part < 100 && total === 0) break
      part += cardinal
    } else {
      break
    }
    last = start + 1
    next = last
  }
  const half = readAndHalf(line, last, words)
  const value = total + part
  if (half)
    return {
      last: half.last,
      value: (value + 0.5) * half.scale,
      scale: half.scale,
      form: 'words',
      rule: 'number.words',
    }
  return { last, value, scale, form: 'words', rule: 'number.words' }
}

/** Whether `next` may follow inside one number word: "twenty one", "hundred two", not "two three". */
function fits(part: number, next: number, hyphen: boolean): boolean {
  if (part === 0) return true
  if (part >= 100 && part % 100 === 0) return next < 100 && next > 0
  return part % 100 >= 20 && part % 10 === 0 && next > 0 && next < 10 && (hyphen || part % 100 !== 0)
}

/** "one and a half million", "two and a half" (years). */
function readAndHalf(line: Line, index: number, words: NumberWords): { last: number; scale: number } | null {
  // "a three-and-a-half-hour film"
  const step = at(line, index) === '-' ? 2 : 1
  const joiner = step - 1 + index
  const isHalf =
    at(line, joiner) === words.joiner &&
    words.articles.has(at(line, joiner + step)) &&
    words.half.has(at(line, joiner + 2 * step))
  return isHalf ? readScales(line, joiner + 2 * step + 1, words) : null
}

/** "half a million", "half a dozen". */
function readHalfScale(line: Line, index: number, words: NumberWords): Numeral | null {
  let scaleAt = index + 1
  while (scaleAt < index + 4 && (at(line, scaleAt) === '-' || words.articles.has(at(line, scaleAt)))) scaleAt++
  const { last, scale } = readScales(line, scaleAt, words)
  if (scale === 1) return null
  return { last, value: scale / 2, scale, form: 'words', rule: 'number.half-scale' }
}

/** "a dozen", "a hundred thousand"; "a couple" is one only with a noun and left vague; "a few hundred" is vague. */
function readArticleScale(line: Line, index: number, words: NumberWords): Numeral | null {
  if (words.scales.get(at(line, index + 1)) === undefined) return null
  const { last, scale } = readScales(line, index + 1, words)
  return { last, value: scale, scale, form: 'words', rule: 'number.article-scale' }
}

/** "dozens", "tens of thousands", "hundreds of thousands", "several hundred", "a few thousand". */
function readVague(line: Line, index: number, words: NumberWords): Numeral | null {
  const least = words.vaguePlurals.get(at(line, index))
  if (least !== undefined) {
    // "thousands and thousands" are thousands.
    if (at(line, index + 1) === words.joiner && at(line, index + 2) === at(line, index))
      return { last: index + 3, value: least, scale: least / 2, form: 'vague', rule: 'number.vague' }
    const outer = at(line, index + 1) === words.partitive ? words.vaguePlurals.get(at(line, index + 2)) : undefined
    if (outer !== undefined)
      return {
        last: index + 3,
        value: (least * outer) / 2,
        scale: outer / 2,
        form: 'vague',
        rule: 'number.vague-of-vague',
      }
    return { last: index + 1, value: least, scale: least / 2, form: 'vague', rule: 'number.vague' }
  }
  const article = words.articles.has(at(line, index)) ? index + 1 : index
  // "a couple of hundred"
  const couple = words.couples.has(at(line, article)) && at(line, article + 1) === words.partitive ? 1 : 0
  if (!words.vagueMultipliers.has(at(line, article)) && couple === 0) return null
  const { last, scale } = readScales(line, article + 1 + couple, words)
  return scale === 1 ? null : { last, value: scale * 2, scale, form: 'vague', rule: 'number.vague-multiple' }
}

/** "half", "a third", "two-thirds", "three quarters". "half a million" is no share. */
function readShare(line: Line, index: number, lexicon: FigureLexicon): Numeral | null {
  const words = lexicon.numbers
  if (words.half.has(at(line, index))) {
    const whole = readHalfScale(line, index, words)
    return whole ? null : { last: index + 1, value: 50, scale: 1, form: 'share', rule: 'number.half' }
  }
  const article = words.articles.has(at(line, index))
  const parts = article ? 1 : words.cardinals.get(at(line, index))
  if (parts === undefined || parts < 1 || parts > 20) return null
  const hyphen = at(line, index + 1) === '-' ? 1 : 0
  const noun = at(line, index + 1 + hyphen)
  const whole = words.denominators.get(noun) ?? (words.half.has(noun) ? 2 : undefined)
  const last = index + 2 + hyphen
  const hedged = lexicon.hedgesBefore.has(at(line, index - 1))
  // "a third man" is an ordinal: a single part is a share only with "of", or as "a quarter" of something named before.
  if (whole === undefined || parts >= whole || (article && whole === 2)) return null
  const compared = lexicon.changes.compared.has(at(line, last)) || isFallBy(line, { index, last, lexicon })
  if (parts === 1 && at(line, last) !== words.partitive && !(hyphen > 0) && !hedged && !compared) return null
  const value = (parts / whole) * 100
  return { last, value: Math.round(value * 1000) / 1000, scale: 1, form: 'share', rule: 'number.fraction' }
}

/** "down by a third", "cut by a quarter": no noun follows that it would be the third of. */
const isFallBy = (line: Line, place: { index: number; last: number; lexicon: FigureLexicon }): boolean =>
  at(line, place.index - 1) === place.lexicon.changes.by &&
  !['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(line[place.last]?.pos ?? '')

/** "no one", "none", "nobody", and "no" before a noun; which "no" counts is for the filters. */
function readNone(line: Line, index: number, words: NumberWords): Numeral | null {
  if (words.none.has(at(line, index))) return { last: index + 1, value: 0, scale: 1, form: 'zero', rule: 'number.none' }
  if (at(line, index) !== words.no) return null
  const hyphen = at(line, index + 1) === '-' ? 1 : 0
  const one = words.cardinals.get(at(line, index + 1 + hyphen)) === 1 ? 2 + hyphen : 1
  return { last: index + one, value: 0, scale: 1, form: 'zero', rule: 'number.no' }
}

/** Products of decimals and powers of ten, without the digits that floating point adds. */
const round = (value: number): number => Number(value.toPrecision(15))
