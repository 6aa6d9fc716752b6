import type { Status } from '@parallax/model'
import type { Phrase, PhraseTable } from './phrase.ts'

export type StatusWords = {
  /** Cues before the figure in its clause. */
  readonly before: ReadonlyMap<string, Status>
  /** Verbs of seeking, which bear on counts too. */
  readonly sought: ReadonlyMap<string, Status>
  /** Verbs and nouns of offering and asking: they only bear on money, time and measures. */
  readonly bids: ReadonlyMap<string, Status>
  /** Cues behind the figure in its verb group. */
  readonly behind: ReadonlyMap<string, Status>
  /** Nouns that a figure belongs to and that make it so: offer, plan. */
  readonly nouns: ReadonlyMap<string, Status>
  /** Cues only before an infinitive: set to, due to open; and the word that opens one. */
  readonly toCues: ReadonlyMap<string, Status>
  readonly infinitive: string
  /** Before "to" and a participle they say that it is not done yet: close to signing. */
  readonly nearing: ReadonlySet<string>
  /** Forms of have, which make the participle behind them active. */
  readonly having: ReadonlySet<string>
  /** Opens a clause that is said or thought: that. */
  readonly complement: string
  /** Nouns of what is offered, and verbs of making an offer. */
  readonly deals: ReadonlySet<string>
  readonly offering: ReadonlySet<string>
  /** Words that say the thing is done, against such a noun: signed. */
  readonly settled: ReadonlySet<string>
  /** Openers of a clause that tells something else than the offer before it. */
  readonly aside: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  /** Conditions by word order at the head of a sentence: should they go. */
  readonly inverted: ReadonlySet<string>
  /** Words before a condition that make it a question: asked if. */
  readonly askers: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  /** Verbs of what somebody is up against: faces up to 20 years. */
  readonly facing: ReadonlySet<string>
  /** Verb groups of what was not so: would have died. */
  readonly unreal: readonly Phrase[]
  /** Prepositions behind which a deed is told as done: charged with killing. */
  readonly afterDeeds: ReadonlySet<string>
  /** Cues that, right before a noun for people, only describe them: a suspected gunman. */
  readonly describing: ReadonlySet<string>
  /** Verbs of noticing, which make "could" an ability that was used: could hear. */
  readonly perceiving: ReadonlySet<string>
  /** Verbs that plan with such a preposition behind them: called for, called on him to. */
  readonly calling: ReadonlySet<string>
  readonly callingFor: ReadonlySet<string>
  readonly for: string
  /** Nouns of how often something was done, which is no plan. */
  readonly occasions: ReadonlySet<string>
  /** Verbs that deny with a noun of saying behind them: rejected claims. */
  readonly rejecting: ReadonlySet<string>
  readonly sayings: ReadonlySet<string>
  /** Before a span of time that has not run yet: the next seven years. */
  readonly coming: ReadonlySet<string>
  /** Forms of be and have that open a finite verb group. */
  readonly finite: ReadonlySet<string>
  readonly not: ReadonlySet<string>
  /** Pronouns that deny what is said of them: nobody, nothing. */
  readonly nobody: ReadonlySet<string>
  /** Verbs that a denied length of time may stand behind: is thought to last. */
  readonly lasting: ReadonlySet<string>
  /** Verbs above a "could" that make it a wish. */
  readonly hoping: ReadonlySet<string>
  /** Verbs whose object is a requirement, which holds whatever is planned. */
  readonly needing: ReadonlySet<string>
  /** Verbs by which people asked in a poll answer. */
  readonly opinions: ReadonlySet<string>
}

export type ChangeWords = {
  readonly verbs: ReadonlySet<string>
  /** Words behind a percentage that compare: 9 percent more. */
  readonly compared: ReadonlySet<string>
  /** Forms that mostly take a plain object: raised $5m. */
  readonly holding: ReadonlySet<string>
  /** Before what was added: six more bodies. */
  readonly more: string
  /** Between such a verb and the level that was reached: rises above 100. */
  readonly reaching: ReadonlySet<string>
  readonly upDown: ReadonlySet<string>
  /** Verbs of moving, which change a level from one to another, with a particle or without: went from 3 to 5. */
  readonly going: ReadonlySet<string>
  /** Of those, the ones that make a length a change. */
  readonly risen: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  /** Of those, the ones that with money say what a business made. */
  readonly results: ReadonlySet<string>
  readonly by: string
  readonly to: string
  /** Verbs that put a figure in the place of an earlier one. */
  readonly revising: ReadonlySet<string>
  readonly previousLinks: readonly Phrase[]
}

export type TimeWords = {
  readonly openers: PhraseTable<'at' | 'by' | 'since' | 'so-far'>
  readonly days: ReadonlySet<string>
  readonly dayParts: ReadonlySet<string>
  /** Hours at which parts of the day begin and end; night runs past 24. */
  readonly dayPartHours: ReadonlyMap<string, readonly [from: number, to: number]>
  /** Words that are a time of day by themselves, in hours: noon is 12. */
  readonly noons: ReadonlyMap<string, number>
  /** Halves of the day behind an hour, with the hours they add: p.m. adds 12. */
  readonly halves: ReadonlyMap<string, number>
  /** Marks between hours and minutes. */
  readonly clockMarks: ReadonlySet<string>
  /** Words and endings before "since" that make it no count: the first since. */
  readonly superlatives: ReadonlySet<string>
  readonly superlativeEnding: RegExp
  readonly soFar: readonly Phrase[]
  readonly relativeDays: ReadonlySet<string>
  /** Behind a span of time: "a day earlier". */
  readonly earlier: ReadonlySet<string>
  readonly saying: ReadonlySet<string>
  /** Days before publication: yesterday is 1. */
  readonly daysBack: ReadonlyMap<string, number>
  /** Sunday is 0. */
  readonly weekdayNumbers: ReadonlyMap<string, number>
  /** January is 0. */
  readonly monthNumbers: ReadonlyMap<string, number>
}
