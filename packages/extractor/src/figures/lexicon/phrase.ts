/** A phrase of lower-case words; each word is one word, number or mark of the text. */
export type Phrase = readonly string[]

/** Phrases by the word that touches the number, longest first, each with what it means. */
export type PhraseTable<Meaning> = ReadonlyMap<string, readonly { readonly phrase: Phrase; readonly means: Meaning }[]>
