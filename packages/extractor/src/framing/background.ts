import type { Sentence, Token } from '../text/analysis.ts'
import { agesIn } from './background/ages-in.ts'
import { compileBackground, type CompiledBackground } from './background-lexicon.ts'
import type { FrameReading, FramedText, FramingMeasure } from './measure.ts'

/** Older than so many days before the text is background. */
const LONG_AGO = 30

/**
 * What a text tells beside the news: each sentence of the body that dates something more than 30 days before the text
 * (`past`), else gives a cause (`cause`), else a consequence (`consequence`). All other sentences together are one reading,
 * `present`, at the first of them; `sentences` gives their number, so that shares can be told.
 */
export const background: FramingMeasure = {
  id: 'background',
  read: (text) => (text.in === 'text' ? readSentences(text) : []),
}

function readSentences(text: FramedText): FrameReading[] {
  const { sentences, tokens } = text.analysis
  const sorted = sentences.map((sentence) => ({
    sentence,
    value: sortOf(tokens.slice(sentence.first, sentence.last), text),
  }))
  const present = sorted.filter(({ value }) => value === 'present')
  const [first] = present
  return [
    ...(first ? [{ ...spanOf(first.sentence), value: 'present', fields: { sentences: present.length } }] : []),
    ...sorted.flatMap(({ sentence, value }) => (value === 'present' ? [] : [{ ...spanOf(sentence), value }])),
  ]
}

function spanOf({ start, end }: Sentence): { start: number; end: number } {
  return { start, end }
}

function sortOf(tokens: readonly Token[], text: FramedText): string {
  const lexicon = compileBackground(text.language.framing.background)
  const said = phrasesIn(tokens, lexicon)
  if (said.has('past') || agesIn(tokens, lexicon, text.publishedAt).some((days) => days > LONG_AGO)) return 'past'
  return said.has('cause') ? 'cause' : said.has('consequence') ? 'consequence' : 'present'
}

function phrasesIn(tokens: readonly Token[], { phrases }: CompiledBackground): ReadonlySet<string> {
  const found = new Set<string>()
  tokens.forEach(({ lower }, at) => {
    for (const { sort, words } of phrases.get(lower) ?? [])
      if (words.every((word, offset) => tokens[at + offset]?.lower === word)) found.add(sort)
  })
  return found
}
