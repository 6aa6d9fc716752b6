import type { Analysis, Sentence, TaggedToken, Tagger, Token } from './analysis.ts'
import { cutPassages } from './cut-passages.ts'
import { plainForm } from './plain-form.ts'

type Growing = { text: string; tokens: Token[]; sentences: Sentence[] }

/** Cuts a text into paragraphs, sentences and tagged tokens, every offset true to `text`. */
export function analyzeText(text: string, tag: Tagger): Analysis {
  const growing: Growing = { text, tokens: [], sentences: [] }
  const plain = plainForm(text)
  const paragraphs = cutPassages(plain)
  paragraphs.forEach(({ start, end }, paragraph) => {
    let at = start
    for (const tagged of tag(plain.slice(start, end))) at = addSentence(growing, tagged, { at, paragraph })
  })
  return { ...growing, paragraphs }
}

/** Appends one sentence; answers the offset behind it. */
function addSentence(
  growing: Growing,
  tagged: readonly TaggedToken[],
  place: { at: number; paragraph: number },
): number {
  const first = growing.tokens.length
  let at = place.at
  for (const { text, spaces, pos, lemma } of tagged) {
    const start = at + spaces
    at = start + text.length
    if (pos === 'SPACE') continue
    growing.tokens.push({
      index: growing.tokens.length,
      text: growing.text.slice(start, at),
      lower: text.toLowerCase(),
      lemma,
      pos,
      start,
      end: at,
      sentence: growing.sentences.length,
    })
  }
  const opening = growing.tokens[first]
  if (!opening) return at
  growing.sentences.push({
    index: growing.sentences.length,
    start: opening.start,
    end: growing.tokens.at(-1)?.end ?? at,
    first,
    last: growing.tokens.length,
    paragraph: place.paragraph,
  })
  return at
}
