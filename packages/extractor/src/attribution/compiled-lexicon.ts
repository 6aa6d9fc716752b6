import type { CueClass, SourceType } from '@parallax/model'
import type { AttributionLexicon, Complement } from './lexicon.ts'

/** What one verb (with its particle words) takes, and the class of the cue for each complement. */
export type CueVerb = {
  readonly particle: readonly string[]
  readonly takes: ReadonlyMap<Complement, CueClass>
}

/** The tables of a language in the form the readers ask. */
export type CompiledLexicon = {
  /** By lemma; the verbs with the longest particles first. */
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>
  readonly nouns: ReadonlyMap<string, CueClass>
  readonly prepositions: readonly { readonly cueClass: CueClass; readonly words: readonly string[] }[]
  readonly hearsayParticiples: ReadonlySet<string>
  readonly deeds: ReadonlySet<string>
  readonly adjectives: ReadonlyMap<string, CueClass>
  readonly copulas: ReadonlySet<string>
  readonly wishes: ReadonlySet<string>
  readonly idioms: ReadonlyMap<string, ReadonlySet<string>>
  readonly lightVerbs: ReadonlySet<string>
  readonly topicPrepositions: ReadonlySet<string>
  readonly occasions: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
  /** Every single word of the table of source types. */
  readonly sourceWords: ReadonlySet<string>
  /** Every phrase of several words there, with blanks: "general electric". */
  readonly sourcePhrases: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly tellingWords: readonly SourceWordsRow[]
  readonly vagueWords: readonly SourceWordsRow[]
  /** By lower-case name. */
  readonly knownNames: ReadonlyMap<string, SourceType>
  /** Lower-case names of nations and the capitals that stand for them. */
  readonly nationNames: ReadonlySet<string>
  readonly pronouns: Readonly<Record<keyof AttributionLexicon['pronouns'], ReadonlySet<string>>>
  /** "sen" is "senator". */
  readonly shortTitles: ReadonlyMap<string, string>
  readonly rumours: { readonly nouns: ReadonlySet<string>; readonly modifiers: ReadonlySet<string> }
  readonly scenes: readonly {
    readonly type: SourceType
    readonly sources: ReadonlySet<string>
    readonly scene: ReadonlySet<string>
  }[]
  readonly tellingCues: readonly {
    readonly type: SourceType
    readonly verbs: ReadonlySet<string>
    readonly hearers: ReadonlySet<string> | null
  }[]
  readonly ownPronouns: ReadonlySet<string>
  readonly ownWords: readonly { readonly type: SourceType; readonly nouns: ReadonlySet<string> }[]
  readonly homePrepositions: ReadonlySet<string>
  readonly maleWords: ReadonlySet<string>
  readonly femaleWords: ReadonlySet<string>
  readonly firstNames: ReadonlyMap<string, 'male' | 'female'>
}

/** One row of the table of source types: single words, and phrases of several. */
export type SourceWordsRow = {
  readonly type: SourceType
  readonly single: ReadonlySet<string>
  readonly phrases: readonly string[]
}

/** Compiles once per table object: the tables are constants. */
export function compileLexicon(lexicon: AttributionLexicon): CompiledLexicon {
  const known = compiled.get(lexicon)
  if (known) return known
  const fresh: CompiledLexicon = {
    verbs: compileVerbs(lexicon),
    nouns: new Map(
      lexicon.nouns.flatMap(({ cueClass, nouns }) => split(nouns).map((noun) => [noun, cueClass] as const)),
    ),
    prepositions: lexicon.prepositions.map(({ cueClass, words }) => ({ cueClass, words: words.split(' ') })),
    hearsayParticiples: new Set(split(lexicon.hearsay)),
    deeds: new Set(split(lexicon.deeds)),
    adjectives: new Map(
      lexicon.adjectives.flatMap(({ cueClass, adjectives }) =>
        split(adjectives).map((word) => [word, cueClass] as const),
      ),
    ),
    copulas: new Set(split(lexicon.copulas)),
    wishes: new Set(split(lexicon.wishes)),
    idioms: new Map(lexicon.idioms.map(({ verb, nouns }) => [verb, new Set(split(nouns))] as const)),
    lightVerbs: new Set(split(lexicon.lightVerbs)),
    topicPrepositions: new Set(split(lexicon.topicPrepositions)),
    occasions: new Set(split(lexicon.occasions)),
    labels: new Set(split(lexicon.labels)),
    sourceWords: new Set(lexicon.sourceTypes.flatMap(({ words }) => split(words))),
    sourcePhrases: new Set(
      lexicon.sourceTypes
        .flatMap(({ words }) => split(words))
        .filter((word) => word.includes('-'))
        .map((phrase) => phrase.replaceAll('-', ' ')),
    ),
    roles: new Set(split(lexicon.roles)),
    titles: new Set(split(lexicon.titles)),
    articles: new Set(split(lexicon.articles)),
    tellingWords: sourceWords(lexicon, 'telling'),
    vagueWords: sourceWords(lexicon, 'vague'),
    knownNames: new Map(
      lexicon.knownNames.flatMap(({ type, names }) => splitNames(names).map((name) => [name, type] as const)),
    ),
    nationNames: new Set(lexicon.knownNames.flatMap(({ nations, names }) => (nations ? splitNames(names) : []))),
    pronouns: compilePronouns(lexicon),
    shortTitles: new Map(
      lexicon.shortTitles.split(',').map((pair) => {
        const [short = '', long = ''] = split(pair)
        return [short, long] as const
      }),
    ),
    rumours: {
      nouns: new Set(split(lexicon.rumours.nouns)),
      modifiers: new Set(split(lexicon.rumours.modifiers)),
    },
    scenes: lexicon.scenes.map(({ type, sources, scene }) => ({
      type,
      sources: new Set(split(sources)),
      scene: new Set(split(scene)),
    })),
    tellingCues: lexicon.tellingCues.map(({ type, verbs, hearers }) => ({
      type,
      verbs: new Set(split(verbs)),
      hearers: hearers === undefined ? null : new Set(split(hearers)),
    })),
    ownPronouns: new Set(split(lexicon.ownPronouns)),
    ownWords: lexicon.ownWords.map(({ type, nouns }) => ({ type, nouns: new Set(split(nouns)) })),
    homePrepositions: new Set(split(lexicon.homePrepositions)),
    maleWords: new Set(split(lexicon.maleWords)),
    femaleWords: new Set(split(lexicon.femaleWords)),
    firstNames: compileFirstNames(lexicon),
  }
  compiled.set(lexicon, fresh)
  return fresh
}
const compiled = new WeakMap<AttributionLexicon, CompiledLexicon>()

function compilePronouns({ pronouns }: AttributionLexicon): CompiledLexicon['pronouns'] {
  return {
    male: new Set(split(pronouns.male)),
    female: new Set(split(pronouns.female)),
    plural: new Set(split(pronouns.plural)),
    thing: new Set(split(pronouns.thing)),
    first: new Set(split(pronouns.first)),
  }
}

function compileFirstNames({ firstNames }: AttributionLexicon): CompiledLexicon['firstNames'] {
  const rows = [['male', firstNames.male] as const, ['female', firstNames.female] as const]
  return new Map(rows.flatMap(([gender, names]) => split(names).map((name) => [name, gender] as const)))
}

function compileVerbs(lexicon: AttributionLexicon): Map<string, CueVerb[]> {
  const table = new Map<string, Map<string, Map<Complement, CueClass>>>()
  for (const { cueClass, takes, verbs } of lexicon.verbs) {
    for (const entry of split(verbs)) {
      const [lemma = entry, ...particle] = entry.split('_')
      const particles = table.get(lemma) ?? new Map<string, Map<Complement, CueClass>>()
      table.set(lemma, particles)
      const key = particle.join(' ')
      const complements = particles.get(key) ?? new Map<Complement, CueClass>()
      particles.set(key, complements)
      for (const complement of takes) if (!complements.has(complement)) complements.set(complement, cueClass)
    }
  }
  return new Map(
    [...table].map(([lemma, particles]) => [
      lemma,
      [...particles]
        .map(([key, takes]) => ({ particle: key ? key.split(' ') : [], takes }))
        .sort((a, b) => b.particle.length - a.particle.length),
    ]),
  )
}

function sourceWords({ sourceTypes }: AttributionLexicon, strength: 'telling' | 'vague'): SourceWordsRow[] {
  return sourceTypes
    .filter((row) => row.strength === strength)
    .map(({ type, words }) => {
      const entries = split(words)
      const phrases = entries.filter((entry) => entry.includes('-')).map((entry) => entry.replaceAll('-', ' '))
      return { type, single: new Set(entries.filter((entry) => !entry.includes('-'))), phrases }
    })
}

/** Names stand between commas, since they hold blanks. */
function splitNames(names: string): string[] {
  return names.split(',').map((name) => name.trim().toLowerCase())
}

function split(words: string): string[] {
  return words.split(/\s+/).filter(Boolean)
}
