import type { BackgroundLexicon } from './background-lexicon.ts'
import type { EpithetRow } from './epithets.ts'
import type { RolesLexicon } from './roles-lexicon.ts'
import type { SidesLexicon } from './sides-lexicon.ts'
import type { VictimsLexicon } from './victims-lexicon.ts'

/**
 * The tables by which a language's framing is read. All words lower case, blanks between them; forms, not lemmas, where a
 * table says so, since headlines defeat taggers.
 */
export type FramingLexicon = {
  /**
   * Verbs of doing harm, as lemmas. `person` verbs count only with people as their object ("struck dozens of men"),
   * `count` verbs also with a bare number ("2 hurt").
   */
  readonly harmVerbs: readonly { readonly object: HarmObject; readonly verbs: string }[]
  /** Forms that no rule of spelling gives: "shot: shoot". */
  readonly irregularForms: Readonly<Record<string, string>>
  /** Verbs of dying without a doer, as lemmas. */
  readonly dyingVerbs: string
  /** Nouns for deeds of violence, as forms. */
  readonly deedNouns: string
  /** Nouns for deaths, injuries and the dead, as forms. */
  readonly bareNouns: string
  /** Adjectives for the dead. */
  readonly deadWords: string
  /** Weapons, events and other things that can be the subject of a verb of harm, as forms. */
  readonly things: string
  /** Nouns for people and groups, singular and plural forms, blanks between the two of a pair joined by a slash. */
  readonly people: readonly ActorRow[]
  /** Names of armed and political organisations that act. */
  readonly organisations: string
  /** Adjective or noun of a nation and the key under which its actors are counted. */
  readonly nations: readonly { readonly key: string; readonly words: string }[]
  /** Readings to be left out: a cue word and the words near it that give it another sense. */
  readonly otherSenses: readonly OtherSense[]
  /** Posts and ties that actors are called by. */
  readonly roles: RolesLexicon
  /** How victims are shown, and what a word says of a killing. */
  readonly victims: VictimsLexicon
  /** Epithets that tell whom a source belongs to. */
  readonly epithets: readonly EpithetRow[]
  /** Words that tell of what was before, of causes and of consequences. */
  readonly background: BackgroundLexicon
  /** Verbs behind which an accused stands for the doer: "accused of killing". */
  readonly accusing: string
  /** Verbs, as lemmas, whose object is a deed: launch, carry out. */
  readonly launching: string
  /** Words right before a noun of a deed that belong to it: air, deadly. */
  readonly deedModifiers: string
  /** Prepositions behind which a participle has the subject of the main clause: "responded by shelling". */
  readonly sharing: string
  /** Prepositions inside the words for victims: deaths of, more than, at least. */
  readonly objectPrepositions: string
  /** Verbs, as lemmas, that leave people dead; verbs and nouns that lose lives; verbs that take them; and the lives. */
  readonly leaving: string
  readonly losing: string
  readonly taking: string
  readonly lives: string
  /** Forms for a body that is somebody's, and participles that tell so: found, identified. */
  readonly body: string
  readonly bodyFound: string
  /** A toll that is no count of the dead: what stands right before it. */
  readonly otherTolls: string
  /** Nouns for people that say too little alone; they name an actor only with a nation or a name beside them. */
  readonly vaguePeople: string
  /** Words that tell which side of a study people belong to. */
  readonly sides: SidesLexicon
}

/** What a verb of harm needs as its object to mean harm. */
export type HarmObject = 'any' | 'person' | 'count'

/** Nouns for people, by what sort of actor they are. */
export type ActorRow = { readonly sort: 'armed' | 'political' | 'civil'; readonly nouns: string }

/** `words` do not mean violence where one of `near` stands in the sentence, or right before or after where `beside` says so. */
export type OtherSense = {
  readonly words: string
  readonly reason: string
  readonly near?: string
  /** A nation right behind tells that `near` is mistaken: "to attack Libya". */
  readonly yieldsToNation?: boolean
  /** Phrases, a comma between them, in which the word has another sense: "got away with murder". */
  readonly phrases?: string
  readonly before?: string
  readonly after?: string
}
