import type { Article, AttributionClaim } from '@parallax/model'
import { isContent, wordsOf } from '../text/words.ts'

/** A word of an outlet's own, lower case, with where it stands in the body. */
export type OwnWord = { readonly word: string; readonly start: number; readonly end: number }

/** The content words of a body that stand in no quotation: neither in quotation marks nor in what an attribution quotes. */
export function ownWords(article: Article, attributions: readonly AttributionClaim[]): OwnWord[] {
  const quoted = [
    ...marked(article.text),
    ...attributions.flatMap((claim) => (isQuote(claim) ? claim.contentSpans : [])),
  ]
  const within = Array.from({ length: article.text.length }, () => false)
  for (const [start, end] of quoted) within.fill(true, start, end)
  return wordsOf(article.text).flatMap(({ text, start }) => {
    const word = text.toLowerCase()
    return within[start] || word.length < LEAST_LETTERS || !isContent(word)
      ? []
      : [{ word, start, end: start + text.length }]
  })
}

const LEAST_LETTERS = 3
/** A mark that is not closed within so many characters is taken for a slip, not for a quotation. */
const LONGEST_QUOTATION = 1500

function isQuote({ direct, in: place }: AttributionClaim): boolean {
  return direct && place === 'text'
}

/** Stretches between quotation marks; one that a paragraph leaves open ends with it. */
function marked(text: string): [number, number][] {
  const stretches: [number, number][] = []
  let open = -1
  for (const { 0: mark, index } of text.matchAll(/["“”]|\n\n/g)) {
    const closes = open >= 0 && mark !== '“'
    if (closes && index - open <= LONGEST_QUOTATION) stretches.push([open, index])
    if (mark === '\n\n') open = -1
    else if (closes) open = -1
    else if (mark !== '”') open = index
  }
  return stretches
}
