/** Words that tell what is measured of somebody who acts. */
export type DeedWords = {
  /** The noun of the sum that a verb makes, by each form of the verb: earned, earnings. */
  readonly sums: ReadonlyMap<string, string>
  /** Sums told by who gets them, not by who gives: a fine, aid. */
  readonly received: ReadonlySet<string>
  /** Sums that somebody gets for what he does. */
  readonly incomes: ReadonlySet<string>
  /** What is done before an audience, by each of its forms, and the sum paid for it. */
  readonly performances: ReadonlyMap<string, string>
  readonly fee: string
  /** What robbers take; verbs of robbing, verbs that rob only where robbers do it, and those who do. */
  readonly loot: string
  readonly robbing: ReadonlySet<string>
  readonly striking: ReadonlySet<string>
  readonly robbers: ReadonlySet<string>
  /** Verbs of getting away, and their particles: fled with, made off with. */
  readonly fleeing: ReadonlySet<string>
  readonly away: ReadonlySet<string>
  /** What is levied, by its nouns, and the preposition before what it is levied on. */
  readonly levies: ReadonlySet<string>
  readonly levied: string
  /** Nouns for money that is given to a purpose, the noun for it, verbs of giving it, and the noun of paying. */
  readonly moneys: ReadonlySet<string>
  readonly funding: string
  readonly fundingVerbs: ReadonlySet<string>
  readonly payment: string
  /** Participles of putting a sum to its purpose: set aside for. */
  readonly setting: ReadonlySet<string>
  /** Verbs of getting a sum that tell not for what; what compares one sum with another; adjectives for sums by the time. */
  readonly getting: ReadonlySet<string>
  readonly than: ReadonlySet<string>
  readonly closer: ReadonlySet<string>
  readonly rated: ReadonlySet<string>
  /** Verbs by which a bidder goes to a sum: went as high as. */
  readonly going: ReadonlySet<string>
  /** Verbs of having a deal; nouns in the plural that only point at its sums. */
  readonly holding: ReadonlySet<string>
  readonly pointingSums: ReadonlySet<string>
  /** Sums at which a thing changes hands; the sum given without a price. */
  readonly trading: ReadonlySet<string>
  readonly aid: string
  /** Verbs of having more votes or points than another. */
  readonly beating: ReadonlySet<string>
  /** Opens what a sum is made of, and a place: in cash, in the car. */
  readonly inside: string
  /** Nouns that only point at a share; prepositions of the people it is told for; whole groups without a noun. */
  readonly pointingShares: ReadonlySet<string>
  readonly grouping: ReadonlySet<string>
  readonly those: ReadonlySet<string>
  /** Pronouns that only an object is. */
  readonly objects: ReadonlySet<string>
  /** Verbs of wanting money. */
  readonly needing: ReadonlySet<string>
  /** Determiners and general nouns that point back at a purpose: that project. */
  readonly pointing: ReadonlySet<string>
  readonly projects: ReadonlySet<string>
  /** Bodies and places that act as people do. */
  readonly organisations: ReadonlySet<string>
  /** What a person is "worth", and the noun for it. */
  readonly worth: string
  readonly netWorth: string
  /** The dimension by the unit, and by the adjective behind a length: 40 feet deep. */
  readonly dimensions: ReadonlyMap<string, string>
  readonly scales: ReadonlyMap<string, string>
  /** Dimensions that the unit tells of an actor alone: a man of six feet. */
  readonly ofActors: ReadonlySet<string>
  /** How the noun of a doing is made of its verb; the first pattern that fits the lemma counts. */
  readonly gerunds: readonly (readonly [ending: RegExp, replacement: string])[]
}
