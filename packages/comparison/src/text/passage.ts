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

/** The sentence a claim stands in, and its index in the passage. */
export function sentenceOf(passage: Passage, claim: FigureClaim): Stretch & { index: number; text: string } {
  const index = sentenceAt(passage.sentences, claim.start)
  const stretch = passage.sentences[index] ?? { start: 0, end: passage.text.length }
  return { ...stretch, index, text: passage.text.slice(stretch.start, stretch.end) }
}

function cut(text: string): Passage {
  return { text, sentences: sentencesOf(text) }
}
