import type { Article } from '@parallax/model'
import type { PassageReader } from '../text/passage.ts'
import type { Stretch } from '../text/sentences.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { canonical, contentOf } from './vocabulary.ts'

/** Canonical words of the event's title, and of the headlines of a third of its articles: what the event is called. */
export function eventWords(title: string, articles: readonly Article[]): Set<string> {
  const counts = new Map<string, number>()
  for (const article of articles) {
    for (const word of contentOf(article.title)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const least = Math.max(2, articles.length / 3)
  return new Set([...contentOf(title), ...[...counts].filter(([, count]) => count >= least).map(([word]) => word)])
}

// "PORT ELSA, Tarn (AP) -": a town in capitals, perhaps its country, perhaps an agency, and a dash.
const DATELINE = /^([A-Z][A-Z' .-]{2,40}(?:, [A-Z][A-Za-z' .]{1,30}){0,2}) ?(?:\([^()\n]{2,40}\) ?)?(?:-|–|—)/

/** Canonical words of the places that articles are datelined from: a toll "in Tarn" told from there is the event's own. */
export function datelineWords(articles: readonly Article[]): Set<string> {
  return new Set(articles.flatMap(({ text }) => contentOf(DATELINE.exec(text.slice(0, 160))?.[1] ?? '')))
}

/** Canonical words of the names that a third of the articles give in their first sentences: where the event happened, and to whom. */
export function leadNames(
  articles: readonly Article[],
  names: ReadonlySet<string>,
  passages: PassageReader,
): Set<string> {
  const counts = new Map<string, number>()
  for (const article of articles) {
    const { text, sentences } = passages(article, 'text')
    const lead = text.slice(0, Math.min(sentences[1]?.end ?? 0, LEAD_CHARACTERS))
    for (const word of contentOf(lead)) if (names.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const least = Math.max(2, articles.length / 3)
  return new Set([...counts].filter(([, count]) => count >= least).map(([word]) => word))
}

const LEAD_CHARACTERS = 600

/** Canonical words that the bodies write with a capital within the sentence. Headlines do not show it: many capitalize every word. */
export function namesIn(articles: readonly Article[], passages: PassageReader): Set<string> {
  const capitals = new Map<string, number>()
  for (const article of articles) {
    const { text, sentences } = passages(article, 'text')
    const words = wordsOf(text)
    const openings = openingWords(words, sentences)
    for (const word of words) {
      if (openings.has(word)) continue
      const form = canonical(word.text)
      capitals.set(form, (capitals.get(form) ?? 0) + (/^\p{Lu}/u.test(word.text) ? 1 : -3))
    }
  }
  return new Set([...capitals].filter(([, balance]) => balance > 0).map(([form]) => form))
}

/** The first word of each sentence, whose capital says nothing. */
function openingWords(words: readonly Word[], sentences: readonly Stretch[]): Set<Word> {
  let next = 0
  return new Set(
    words.filter((word) => {
      const opens = next < sentences.length && word.start >= (sentences[next]?.start ?? 0)
      while (next < sentences.length && word.start >= (sentences[next]?.start ?? 0)) next += 1
      return opens
    }),
  )
}
