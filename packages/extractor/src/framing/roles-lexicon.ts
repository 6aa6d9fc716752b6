/** The tables by which the words for an actor are taken apart; all lower case, blanks between. */
export type RolesLexicon = {
  /** Nouns in the singular by the post they may name: one person may be called by each of them. */
  readonly posts: readonly { readonly post: string; readonly nouns: string }[]
  /** Nouns for people taken together; a name before them is whose they are: "Vale administration". */
  readonly collectives: string
  /** Words before a name that tell nothing but respect. */
  readonly honorifics: string
  /** Words that belong to no name even where they are capitalized. */
  readonly plain: string
  /** Words behind which a description goes on that is not the head. */
  readonly joints: string
  /** Parties, and the words for them and their people. */
  readonly parties: readonly { readonly key: string; readonly words: string }[]
}

type Words = ReadonlySet<string>

/** The tables in the form the readers ask. */
export type CompiledRoles = {
  readonly posts: ReadonlyMap<string, string>
  readonly collectives: Words
  readonly honorifics: Words
  readonly plain: Words
  readonly joints: Words
  readonly parties: ReadonlyMap<string, string>
}

/** Compiles once per table object: the tables are constants. */
export function compileRoles(lexicon: RolesLexicon): CompiledRoles {
  const known = compiled.get(lexicon)
  if (known) return known
  const fresh: CompiledRoles = {
    posts: new Map(lexicon.posts.flatMap(({ post, nouns }) => split(nouns).map((noun) => [noun, post] as const))),
    collectives: new Set(split(lexicon.collectives)),
    honorifics: new Set(split(lexicon.honorifics)),
    plain: new Set(split(lexicon.plain)),
    joints: new Set(split(lexicon.joints)),
    parties: new Map(lexicon.parties.flatMap(({ key, words }) => split(words).map((word) => [word, key] as const))),
  }
  compiled.set(lexicon, fresh)
  return fresh
}
const compiled = new WeakMap<RolesLexicon, CompiledRoles>()

function split(words: string): string[] {
  return words.split(/\s+/).filter(Boolean)
}
