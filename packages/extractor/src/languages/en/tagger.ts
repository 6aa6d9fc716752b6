import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { TaggedToken, Tagger } from '../../text/analysis.ts'

/** Sentence bounds and tags by wink-nlp; loaded at the first call, since the model takes a noticeable while. */
export const tagEnglish: Tagger = (passage) => {
  nlp ??= winkNLP(model, ['sbd', 'pos'])
  const { its } = nlp
  const document = nlp.readDoc(passage)
  const tokens = document.tokens()
  const texts: string[] = tokens.out(its.value)
  const tags: string[] = tokens.out(its.pos)
  // The typings of `out` know of one-argument readers only; these give what is said here.
  const lemmas = tokens.out(its.lemma as never) as unknown as string[]
  const spaces = tokens.out(its.precedingSpaces as never) as unknown as string[]
  const tagged = texts.map((text, index): TaggedToken => ({
    text,
    spaces: spaces[index]?.length ?? 0,
    pos: tags[index] ?? 'X',
    lemma: (lemmas[index] ?? text).toLowerCase(),
  }))
  const spans = document.sentences().out(its.span) as [number, number][]
  return spans.map(([first, last]) => tagged.slice(first, last + 1))
}

let nlp: ReturnType<typeof winkNLP> | undefined
