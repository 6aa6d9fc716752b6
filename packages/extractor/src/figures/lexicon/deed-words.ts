/** Words that tell what is measured of somebody who acts. */
export type DeedWords = {
  /** The noun of the sum that a verb makes, by each form of the verb: earned, earnings. */
  readonly sums: ReadonlyMap<string, string>
  /** Sums told by who gets them, not by who gives: a fine, aid. */
  readonly received: ReadonlySet<string>
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
