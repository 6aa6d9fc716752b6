import type { Article } from '@parallax/model'
import { COMMON_WORDS } from './common-words.ts'

/** How often a word stands in an article, and whether it is a name there. */
type Word = { readonly count: number; readonly isName: boolean }

/** The words of an article by their stem, as they first stand in it for showing. */
export type Profile = {
  readonly words: ReadonlyMap<string, Word>
  readonly shown: ReadonlyMap<string, string>
}

/** UTF-16 units of title and text that count: news says early what it is about, and long features wander off. */
const READ_LENGTH = 4000
const SUFFIX = /(?:ies|es|s|ed|ing|ers?|ly)$/

type Seen = { count: number; capitals: number; within: number }

/** The words an article is told by. A name is what stands in capitals wherever it stands, and not only after a full stop. */
export function profileOf({ title, text }: Pick<Article, 'title' | 'text'>): Profile {
  const read = `${title}\n${text}`.slice(0, READ_LENGTH)
  const seen = new Map<string, Seen>()
  const shown = new Map<string, string>()
  for (const { 0: word, index } of read.matchAll(/[\p{L}\p{N}]+/gu)) {
    const lower = word.toLowerCase()
    if (word.length < 2 || COMMON_WORDS.has(lower)) continue
    const stem = stemOf(lower)
    const entry = seen.get(stem) ?? { count: 0, capitals: 0, within: 0 }
    entry.count += 1
    if (/^\p{Lu}/u.test(word)) {
      entry.capitals += 1
      if (!beginsSentence(read, index)) entry.within += 1
    }
    seen.set(stem, entry)
    if (!shown.has(stem)) shown.set(stem, word)
  }
  const words = new Map<string, Word>()
  for (const [stem, { count, capitals, within }] of seen) {
    words.set(stem, { count, isName: capitals === count && within > 0 })
  }
  return { words, shown }
}

/** Enough to bring plural and tense together; what it makes need not be a word. */
function stemOf(word: string): string {
  return word.length > 4 ? word.replace(SUFFIX, '') : word.replace(/s$/, '')
}

function beginsSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 3), index)
  return index === 0 || /[.!?\n"“]\s*$/.test(before)
}
