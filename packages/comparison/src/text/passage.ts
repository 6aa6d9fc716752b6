import type { Article, FigureClaim } from '@parallax/model'
import { sentenceAt, sentencesOf, type Stretch } from './sentences.ts'

/** One text of an article with its sentences: the title, the body or a block. */
export type Passage = { text: string; sentences: Stretch[] }

/** Reads the passages of an article, each only once. */
export type PassageReader = (article: Article, place: FigureClaim['in']) => Passage

/** A reader that cuts each text into sentences when it is first asked for. */
export function passageReader(): PassageReader {
  const known = new WeakMap<Article, Map<string, Passage>>()
  return (article, place) => {
    const own = known.get(article) ?? new Map<string, Passage>()
    known.set(article, own)
    const passage = own.get(place) ?? cut(textAt(article, place))
    own.set(place, passage)
    return passage
  }
}

/** The text of an article that a claim's `in` names; "" for a block that does not exist. */
export function textAt(article: Article, place: FigureClaim['in']): string {
  if (place === 'title') return article.title
  if (place === 'text') return article.text
  return article.blocks?.[Number(place.slice('block:'.length))]?.text ?? ''
}

// A text without full stops is one sentence; what stands this far from a figure says nothing about it.
const REACH = 800

/** The sentence a claim stands in, as far as it is near the claim, and its index in the passage. */
export function sentenceOf(passage: Passage, claim: FigureClaim): Stretch & { index: number; text: string } {
  const index = sentenceAt(passage.sentences, claim.start)
  const stretch = passage.sentences[index] ?? { start: 0, end: passage.text.length }
  const start = Math.max(stretch.start, claim.start - REACH)
  const end = Math.min(stretch.end, claim.end + REACH)
  return { start, end, index, text: passage.text.slice(start, end) }
}

function cut(text: string): Passage {
  return { text, sentences: sentencesOf(text) }
}
