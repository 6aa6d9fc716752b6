import type { Article } from '@parallax/model'
import { contentOf } from './vocabulary.ts'

/** What an event's headlines speak of: canonical words of its title, and of two headlines or more. */
export function headlineWords(title: string, articles: readonly Article[]): Set<string> {
  const counts = new Map<string, number>()
  for (const word of articles.flatMap((article) => contentOf(article.title)))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  const shared = [...counts].filter(([, count]) => count >= 2).map(([word]) => word)
  return new Set([...contentOf(title), ...shared])
}
