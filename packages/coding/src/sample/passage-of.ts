import type { Article, Place } from '@parallax/model'
import type { Stretch } from './sentences.ts'
import type { Passage } from './unit.ts'

/** How much of the text around a sentence a coder sees on each side. */
const AROUND = 300

type Asked = { point: [number, number] | null; sentences: readonly Stretch[]; nameOf: (outlet: string) => string }

/** The sentence that holds a span, with what stands around it. */
export function passageOf(article: Article, span: Stretch & { in: Place }, asked: Asked): Passage {
  const text = textAt(article, span.in)
  const own = asked.sentences.filter(({ start, end }) => start < span.end && end > span.start)
  const start = Math.min(span.start, ...own.map((stretch) => stretch.start))
  const end = Math.max(span.end, ...own.map((stretch) => stretch.end))
  return {
    outlet: asked.nameOf(article.outlet),
    headline: article.title,
    before: text.slice(Math.max(0, start - AROUND), start),
    text: text.slice(start, end),
    after: text.slice(end, end + AROUND),
    point: asked.point && [asked.point[0] - start, asked.point[1] - start],
  }
}

/** The text of an article that a claim's `in` names; "" for a block that is not there. */
export function textAt(article: Article, place: Place): string {
  if (place === 'title') return article.title
  if (place === 'text') return article.text
  return article.blocks?.[Number(place.slice('block:'.length))]?.text ?? ''
}
