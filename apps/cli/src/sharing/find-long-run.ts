import type { Article } from '@parallax/model'
import { wordsOf } from './words-of.ts'

/**
 * Looks for a run of more than `most` words of any article in texts that are about to leave the house, as they will be
 * read: letter case, mark-up and what JSON escapes do not hide it. Answers the words, or undefined.
 */
export function longRunFinder(articles: readonly Article[], most: number): (text: string) => string | undefined {
  const runs = new Set<string>()
  for (const { title, text } of articles) {
    for (const whole of [text, `${title}\n${text}`])
      for (const run of runsOf(plainWords(whole), most + 1)) runs.add(run)
  }
  return (text) => {
    for (const form of [asRead(text), text]) {
      for (const run of runsOf(plainWords(form), most + 1)) if (runs.has(run)) return run
    }
    return undefined
  }
}

function plainWords(text: string): string[] {
  return wordsOf(text).map((span) => text.slice(...span).toLowerCase())
}

function* runsOf(words: readonly string[], length: number): Generator<string> {
  for (let at = 0; at + length <= words.length; at += 1) yield words.slice(at, at + length).join(' ')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
}

function asRead(text: string): string {
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#39|quot|amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? ' ')
    .replace(/\\[nrt"]/g, ' ')
}
