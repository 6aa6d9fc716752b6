import type { Hedge } from '@parallax/model'
import type { Atom } from './atom.ts'

/** One sentence as the readers see it. */
export type Line = readonly Atom[]

/** How a number is written. */
export type Form = 'digits' | 'words' | 'vague' | 'zero' | 'share' | 'multiplier'

/** A number on its way to a figure claim; every refiner answers a new one. Atom ranges are half-open indices into its line. */
export type Draft = {
  /** The quote: hedge, number, scale and unit. */
  readonly first: number
  readonly last: number
  /** The number alone. */
  readonly numberFirst: number
  readonly numberLast: number
  /** What the words state, scale words multiplied out; equal unless it is a range. */
  readonly low: number
  readonly high: number
  /** What the scale words multiplied by; 1 where none stands. */
  readonly scale: number
  readonly form: Form
  readonly hedge: Hedge
  /** Currency code, `percent` or a UCUM-like unit; null for counted things. */
  readonly unit: string | null
  /** Percentage points and the like state a change by themselves. */
  readonly change: boolean
  /** Unit of the thing per which a rate is given. */
  readonly rate: string | null
  readonly rules: readonly string[]
}

/** The draft with some of its fields replaced and the rule that did so noted. */
export const refine = (draft: Draft, rule: string, fields: Partial<Draft>): Draft => ({
  ...draft,
  ...fields,
  rules: [...draft.rules, rule],
})

/** Lower-case text of the atom at `index`; "" outside the line. */
export const at = (line: Line, index: number): string => line[index]?.lower ?? ''

/** Whether the atom at `index` touches the one before it. */
export const glued = (line: Line, index: number): boolean => line[index]?.spaced === false

/** Whether the words from `index` on are `phrase`. */
export const reads = (line: Line, index: number, phrase: readonly string[]): boolean =>
  phrase.every((word, offset) => at(line, index + offset) === word)

/** Whether the words before `index` are `phrase`. */
export const endsWith = (line: Line, index: number, phrase: readonly string[]): boolean =>
  reads(line, index - phrase.length, phrase)
