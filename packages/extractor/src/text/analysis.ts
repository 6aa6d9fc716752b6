/** One token of a text; offsets are half-open UTF-16 offsets into the analysed text. */
export type Token = {
  /** Index into `Analysis.tokens`. */
  readonly index: number
  /** As it stands in the text. */
  readonly text: string
  /** Lower case, with straight quotation marks and apostrophes. */
  readonly lower: string
  /** Dictionary form, lower case: "were" is "be"; where none is known, `lower`. */
  readonly lemma: string
  /** Universal part-of-speech tag: NOUN, PROPN, VERB, AUX, NUM, ADP, PUNCT, ... */
  readonly pos: string
  readonly start: number
  readonly end: number
  /** Index into `Analysis.sentences`. */
  readonly sentence: number
}

/** One sentence: `tokens.slice(first, last)`; it never crosses a paragraph. */
export type Sentence = {
  readonly index: number
  readonly start: number
  readonly end: number
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly last: number
  /** Index of its paragraph. */
  readonly paragraph: number
}

/** A text cut into paragraphs, sentences and tagged tokens: what every reader of claims works on. */
export type Analysis = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
}

/** What a language's tagger says of one token: its length in the passage after `spaces` skipped characters. */
export type TaggedToken = {
  readonly text: string
  readonly spaces: number
  readonly pos: string
  readonly lemma: string
}

/**
 * Tags one passage: sentences of tokens, in order. Token texts and skipped characters add up to the passage.
 * It sees one passage at a time, so that a sentence elsewhere can never change a reading here.
 */
export type Tagger = (passage: string) => readonly (readonly TaggedToken[])[]
