import type { Article, Place } from '@parallax/model'
import { sentencesOf } from '../../text/sentences.ts'
import { isContent, stem, wordsOf } from '../../text/words.ts'
import { paraphrase } from './paraphrases.ts'

/** A sentence as what it speaks of. */
export type Saying = {
  readonly article: string
  readonly in: Place
  readonly start: number
  readonly end: number
  /** What its words mean, inflection and common paraphrase aside. */
  readonly keys: ReadonlySet<string>
  /** Those that are numbers, or names by their capital. */
  readonly marks: ReadonlySet<string>
  /** It quotes somebody, in whole or in part, or speaks in the first person. */
  readonly quoted: boolean
}

const MOST_SENTENCES = 300

/** The sentences of an article's body, its headline, and its blocks; cut off after `MOST_SENTENCES` a text. */
export function sayingsOf(article: Article): Saying[] {
  const places: [Place, string][] = [
    ['title', article.title],
    ['text', article.text],
    ...(article.blocks ?? []).map(({ text }, at): [Place, string] => [`block:${at}`, text]),
  ]
  return places.flatMap(([place, text]) => {
    let open = false
    return sentencesOf(text)
      .slice(0, MOST_SENTENCES)
      .flatMap(({ start, end }) => {
        const stretch = trimmed(text, start, end)
        const words = text.slice(start, end)
        if (words.startsWith('\n\n')) open = false
        const quoted = open || QUOTED.test(words)
        open = staysOpen(words, open)
        return sayingOf({ article: article.id, in: place, text, quoted }, stretch)
      })
  })
}

const QUOTED = /["“”]|\b(?:I|I['’]m|we|We|my|My|our|Our|me|us)\b/

/** Whether a quotation that was open, or opens here, runs on into the next sentence. */
function staysOpen(words: string, open: boolean): boolean {
  for (const [mark] of words.matchAll(/["“”]/g)) open = mark === '"' ? !open : mark === '“'
  return open
}

type Sentence = { readonly article: string; readonly in: Place; readonly text: string; readonly quoted: boolean }

function sayingOf({ article, in: place, text, quoted }: Sentence, [start, end]: [number, number]): Saying[] {
  const keys = new Set<string>()
  const marks = new Set<string>()
  wordsOf(text.slice(start, end)).forEach(({ text: word }, at) => {
    const key = keyOf(word)
    if (key === null) return
    keys.add(key)
    if (/^\p{N}/u.test(key) || (at > 0 && /^\p{Lu}/u.test(word))) marks.add(key)
  })
  return keys.size === 0 ? [] : [{ article, in: place, start, end, keys, marks, quoted }]
}

/** When a thing is told is no part of what is told: texts name the same day as a weekday or a date. */
const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tonight tomorrow morning afternoon evening night week month year day last next early late ago am pm gmt utc est edt pst pdt posted updated published'.split(
    ' ',
  ),
)

const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, String(at)]),
)

/** Enough of a stem that "announced" and "announcement" meet; two words that meet by chance make an absence unsure. */
const STEM_LETTERS = 6

function keyOf(word: string): string | null {
  const lower = word.toLowerCase()
  if (/^\p{N}/u.test(lower)) return lower.replace(/(?<=\d)(?:st|nd|rd|th)$/, '')
  const number = NUMBERS[lower]
  if (number !== undefined) return number
  if (lower.length < 2 || TIMES.has(lower) || !isContent(lower)) return null
  return paraphrase(stem(lower)).slice(0, STEM_LETTERS)
}

function trimmed(text: string, start: number, end: number): [number, number] {
  while (start < end && /\s/.test(text[start] ?? '')) start += 1
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  return [start, end]
}
