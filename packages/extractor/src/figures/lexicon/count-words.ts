import type { FigureKind } from '@parallax/model'
import type { FateWords } from './fate-words.ts'
import type { Phrase } from './phrase.ts'

/** Role of the counted things: what the verb is done to, or who does it. */
type PredicateRole = 'object' | 'subject'

export type Predicate = { readonly kind: FigureKind; readonly role: PredicateRole }

/** Words that say what is counted and what befell it. */
export type CountWords = FateWords & {
  /** Verb forms, each with what it says of its object or subject. */
  readonly verbs: ReadonlyMap<string, readonly Predicate[]>
  /** Adjectives and participles behind the counted thing: dead, missing. */
  readonly states: ReadonlyMap<string, FigureKind>
  /** Nouns that are kinds by themselves: deaths, hostages; with whether persons are counted. */
  readonly nouns: ReadonlyMap<string, FigureKind>
  /** Nouns that take a figure as their value: toll, number of dead. */
  readonly totals: ReadonlyMap<string, FigureKind>
  /** Kinds whose unit is `item` although people do it. */
  readonly itemKinds: ReadonlySet<FigureKind>
  readonly personKinds: ReadonlySet<FigureKind>
  readonly persons: ReadonlySet<string>
  /** Plural forms, and singular words for many that stand before other nouns: police officers. */
  readonly plural: RegExp
  readonly collective: ReadonlySet<string>
  readonly personEndings: readonly string[]
  /** Names of many people by where they are from, as written: Ohioans, Senegalese. */
  readonly demonyms: RegExp
  readonly notPersons: ReadonlySet<string>
  /** Words in a noun phrase that do not tell it apart: more, other. */
  readonly dull: ReadonlySet<string>
  /** What is counted where no noun stands. */
  readonly people: string
  /** Nouns that are said to be of so many children, and what is counted then. */
  readonly parents: ReadonlySet<string>
  readonly children: string
  /** Nouns for a number of people that tell who they are: a family of five. */
  readonly bodies: ReadonlySet<string>
  /** What a tally counts. */
  readonly votes: string
  /** Verbs that taggers often take for nouns. */
  readonly notNouns: ReadonlySet<string>
  /** Singular nouns whose plural is a word of its own, with that plural: man, men. */
  readonly plurals: ReadonlyMap<string, string>
  /** Opens what the counted are said to be: reported as casualties. */
  readonly as: string
  /** Opens what the counted have: people with serious injuries. */
  readonly with: string
  /** Words that belong to the verb before them: laid off. */
  readonly particles: ReadonlySet<string>
  /** Verbs of many meanings, which tell a kind only of a noun for people. */
  readonly looseVerbs: ReadonlySet<string>
  /** Words of losing and lacking, and what the loss makes of people: lost their lives. */
  readonly losing: ReadonlySet<string>
  readonly losses: ReadonlyMap<string, FigureKind>
  /** Links between a total and its value: to, at, of, is, reached. */
  readonly totalLinks: ReadonlySet<string>
  /** Verbs whose object is the level of their subject: filings hit 348,000. */
  readonly reaching: ReadonlySet<string>
  /** Pronouns that open a relative clause. */
  readonly relatives: ReadonlySet<string>
  /** Pronouns that stand for people or things just named. */
  readonly pronouns: ReadonlySet<string>
  /** Of those, the ones only people take. */
  readonly personRelatives: ReadonlySet<string>
  /** Nouns that only point at what was named: others. */
  readonly pointing: ReadonlySet<string>
  /** Nouns of doing whose object a figure may be: the arrest of 12. */
  readonly deeds: ReadonlyMap<string, FigureKind>
  /** Words between the counted and its state: still, reported, as. */
  readonly stateLinks: ReadonlySet<string>
  /** Words that make the dead and the injured a total: number of. */
  readonly totalOpeners: ReadonlySet<string>
  /** Kinds that only befall what lives. */
  readonly mortalKinds: ReadonlySet<FigureKind>
  readonly animals: ReadonlySet<string>
  /** Kinds of hurting, and phrases that make them deadly: to death. */
  readonly hurting: ReadonlySet<FigureKind>
  readonly deadly: readonly Phrase[]
  /** What is fired or launched at somebody; products and inquiries are launched too. */
  readonly volleys: ReadonlySet<string>
  /** Verbs of finding and keeping: their object was not fired. */
  readonly lying: ReadonlySet<string>
  /** Wanted people, who when captured are detained. */
  readonly fugitives: ReadonlySet<string>
  /** Ways of being shot that no single word tells: hit by gunfire. */
  readonly struck: readonly Phrase[]
  /** Where a fall or a march that kills ends: to their deaths. */
  readonly deathly: readonly Phrase[]
  /** Verbs of bringing the hurt to care, places of care, and what a doctor calls the state of the hurt: critical condition. */
  readonly carrying: ReadonlySet<string>
  readonly sickbeds: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  readonly conditionNouns: ReadonlySet<string>
  /** Things that are cut and filled as the people who hold them: positions. */
  readonly posts: ReadonlySet<string>
  /** Common things, which such kinds never befall. */
  readonly things: ReadonlySet<string>
  /** Kinds of nouns that yield to what a verb says: hostages were freed. */
  readonly yieldingKinds: ReadonlySet<FigureKind>
  /** Verb forms that take an object even behind a form of "be". */
  readonly gerund: RegExp
  readonly be: ReadonlySet<string>
  /** Words after which a clause of its own begins. */
  readonly clauseOpeners: ReadonlySet<string>
  /** Nouns for what strikes a place: a landslide, a crash. */
  readonly disasters: ReadonlySet<string>
  /** Prepositions that open a place. */
  readonly placeOpeners: ReadonlySet<string>
  /** Nouns that stand for a place named before, or end its name. */
  readonly places: ReadonlySet<string>
  /** Prepositions that open what money is for. */
  readonly purposes: ReadonlySet<string>
  readonly including: ReadonlySet<string>
}

/** Words that tell what money, time and measures are of. */
export type ThingWords = {
  readonly dimensions: ReadonlySet<string>
  readonly directions: ReadonlySet<string>
  /** Prepositions behind a distance or direction. */
  readonly away: ReadonlySet<string>
  /** Words that stand for where the text is told from or speaks of. */
  readonly hereabouts: ReadonlySet<string>
  /** Prepositions between a span of time and how it was spent. */
  readonly spentOn: ReadonlySet<string>
  /** Words behind a span of time that name what it is counted from. */
  readonly since: ReadonlySet<string>
  /** Words behind a span of time that name what it led up to. */
  readonly until: ReadonlySet<string>
  /** Between a span of time and what was going on so long already: into. */
  readonly into: ReadonlySet<string>
  /** Behind a span of time that ends now, or then; and behind one that begins then: ago, later. */
  readonly ago: ReadonlySet<string>
  readonly later: ReadonlySet<string>
  /** Behind them, what compares: later than planned. */
  readonly than: string
  /** Ends "six days from now"; words between a time and what it leads up to: a month left before. */
  readonly now: string
  readonly remaining: ReadonlySet<string>
  /** With "of" behind it what a time leads up to: ahead of. */
  readonly ahead: ReadonlySet<string>
  /** Between "in the" and a span of time that is over: past. */
  readonly past: ReadonlySet<string>
  /** Ranks that make a span of time that since the last one; superlatives with their comparatives, where they are words of their own. */
  readonly firsts: ReadonlySet<string>
  readonly comparatives: ReadonlyMap<string, string>
  /** What a statistic below one is, by the noun or verb at it: a .290 hitter, hit .308. */
  readonly ratios: ReadonlyMap<string, string>
  readonly average: string
  /** Over what such a statistic is taken: a career, a season. */
  readonly career: string
  readonly season: ReadonlySet<string>
  readonly extents: ExtentWords
  /** Nouns for an end of what follows "of": the start of the war. */
  readonly edges: ReadonlySet<string>
  /** Endings of nouns for what happens: firing, election. */
  readonly eventEndings: RegExp
  /** How a span of time from or to an event is called. */
  readonly spans: Readonly<Record<'since' | 'until' | 'before' | 'into' | 'last' | 'now', string>>
  /** Prepositions of a span of time that tie it to the verb and not to the noun before. */
  readonly spanning: ReadonlySet<string>
  /** Words tagged as verbs that only link a noun and its price. */
  readonly worth: ReadonlySet<string>
}

/** Words of areas, depths and stretches. */
type ExtentWords = {
  readonly area: string
  readonly length: string
  /** Opens what did it: burned by fires. */
  readonly by: string
  /** Units in which a way is measured. */
  readonly along: ReadonlySet<string>
  /** What became of an area, by each form of the verb; verbs that say the same of it share a word. */
  readonly harmed: ReadonlyMap<string, string>
  /** Yards are told of by how they are won, in football; by the word behind them, or their verb. */
  readonly yards: string
  readonly yardage: ReadonlyMap<string, string>
  /** What a length with a bare direction is. */
  readonly distance: string
  /** The dimension by the word behind a length; of those, the ones that must end their phrase. */
  readonly levels: ReadonlyMap<string, string>
  readonly ends: ReadonlySet<string>
  /** Nouns for several of what follows "of": a set of fires. */
  readonly sets: ReadonlySet<string>
}
