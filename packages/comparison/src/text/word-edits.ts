import type { WordEdit } from '@parallax/model'
import { diffArrays } from 'diff'

const MOST_WORDS = 20_000

/**
 * How one text becomes another, word by word; layout is left aside. Null where they differ by more than `most` words, so
 * that two unlike texts cost no more than two like ones.
 */
export function wordEdits(before: string, after: string, most: number): WordEdit[] | null {
  const parts = diffArrays(wordsIn(before), wordsIn(after), { maxEditLength: most })
  return (
    parts?.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(' '),
    })) ?? null
  )
}

/** A text without what typesetting alone changes: spaces, line breaks, the shape of quotation marks and dashes. */
export function plainText(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201B\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function wordsIn(text: string): string[] {
  return plainText(text).split(' ').slice(0, MOST_WORDS)
}
