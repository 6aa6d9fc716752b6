import type { ActorRow, FramingLexicon, HarmObject, OtherSense } from './lexicon.ts'

type Words = ReadonlySet<string>

/** The framing tables in the form the measures ask. */
export type CompiledFraming = {
  /** Form of a verb of harm -> what its object must be, and its particle, if it has one. */
  readonly harmForms: ReadonlyMap<
    string,
    { readonly lemma: string; readonly object: HarmObject; readonly particle?: string }
  >
  readonly dyingForms: Words
  readonly deedNouns: Words
  readonly bareNouns: Words
  readonly deadWords: Words
  readonly things: Words
  /** Form of a noun for people -> its singular and its sort. */
  readonly people: ReadonlyMap<string, { readonly lemma: string; readonly sort: ActorRow['sort'] }>
  readonly organisations: Words
  /** Adjective or noun -> nation key. */
  readonly nations: ReadonlyMap<string, string>
  readonly accusing: Words
  readonly launching: Words
  readonly deedModifiers: Words
  readonly sharing: Words
  readonly objectPrepositions: Words
  readonly leaving: Words
  readonly losing: Words
  readonly taking: Words
  readonly lives: Words
  readonly body: Words
  readonly bodyFound: Words
  readonly otherTolls: Words
  readonly vaguePeople: Words
  /** Word -> the senses in which it means no violence. */
  readonly otherSenses: ReadonlyMap<string, readonly CompiledSense[]>
}

/** One sense of a word that is no violence. */
type CompiledSense = {
  readonly near: Words
  readonly before: Words
  readonly after: Words
  readonly phrases: readonly (readonly string[])[]
  readonly yieldsToNation: boolean
}

/** Compiles once per table object: the tables are constants. */
export function compileFraming(lexicon: FramingLexicon): CompiledFraming {
  const known = compiled.get(lexicon)
  if (known) return known
  const fresh: CompiledFraming = {
    harmForms: harmForms(lexicon),
    dyingForms: new Set(split(lexicon.dyingVerbs).flatMap((verb) => formsOf(verb, lexicon))),
    deedNouns: new Set(split(lexicon.deedNouns)),
    bareNouns: new Set(split(lexicon.bareNouns)),
    deadWords: new Set(split(lexicon.deadWords)),
    things: new Set(split(lexicon.things)),
    people: peopleForms(lexicon.people),
    organisations: new Set(split(lexicon.organisations)),
    nations: new Map(lexicon.nations.flatMap(({ key, words }) => split(words).map((word) => [word, key] as const))),
    accusing: new Set(split(lexicon.accusing)),
    launching: new Set(split(lexicon.launching)),
    deedModifiers: new Set(split(lexicon.deedModifiers)),
    sharing: new Set(split(lexicon.sharing)),
    objectPrepositions: new Set(split(lexicon.objectPrepositions)),
    leaving: new Set(split(lexicon.leaving)),
    losing: new Set(split(lexicon.losing)),
    taking: new Set(split(lexicon.taking)),
    lives: new Set(split(lexicon.lives)),
    body: new Set(split(lexicon.body)),
    bodyFound: new Set(split(lexicon.bodyFound)),
    otherTolls: new Set(split(lexicon.otherTolls)),
    vaguePeople: new Set(split(lexicon.vaguePeople)),
    otherSenses: otherSenses(lexicon.otherSenses),
  }
  compiled.set(lexicon, fresh)
  return fresh
}
const compiled = new WeakMap<FramingLexicon, CompiledFraming>()

function harmForms(lexicon: FramingLexicon): CompiledFraming['harmForms'] {
  const forms = new Map<string, { lemma: string; object: HarmObject; particle?: string }>()
  for (const { object, verbs } of lexicon.harmVerbs) {
    for (const entry of split(verbs)) {
      const [lemma = entry, particle] = entry.split('-')
      for (const form of formsOf(lemma, lexicon))
        if (!forms.has(form)) forms.set(form, { lemma, object, ...(particle && { particle }) })
    }
  }
  return forms
}

/** The forms of a verb by the rules of spelling, and those the table gives. */
function formsOf(lemma: string, { irregularForms }: FramingLexicon): string[] {
  const irregular = Object.keys(irregularForms).filter((form) => irregularForms[form] === lemma)
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const ending = /(?:s|sh|ch|x)$/.test(lemma) ? 'es' : 's'
  return [lemma, `${lemma}${ending}`, `${stem}ed`, `${stem}ing`, ...irregular]
}

function peopleForms(rows: readonly ActorRow[]): CompiledFraming['people'] {
  const forms = new Map<string, { lemma: string; sort: ActorRow['sort'] }>()
  for (const { sort, nouns } of rows) {
    for (const pair of split(nouns)) {
      const [lemma = pair, plural = pair] = pair.split('/')
      for (const form of [lemma, plural]) if (!forms.has(form)) forms.set(form, { lemma, sort })
    }
  }
  return forms
}

function otherSenses(senses: readonly OtherSense[]): CompiledFraming['otherSenses'] {
  const byWord = new Map<string, CompiledSense[]>()
  for (const { words, near = '', before = '', after = '', phrases = '', yieldsToNation = false } of senses) {
    const sense: CompiledSense = {
      near: new Set(split(near)),
      before: new Set(split(before)),
      after: new Set(split(after)),
      phrases: phrases
        .split(',')
        .map(split)
        .filter((phrase) => phrase.length > 0),
      yieldsToNation,
    }
    for (const word of split(words)) byWord.set(word, [...(byWord.get(word) ?? []), sense])
  }
  return byWord
}

function split(words: string): string[] {
  return words.split(/\s+/).filter(Boolean)
}
