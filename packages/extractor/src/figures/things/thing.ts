import type { Draft, Line } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import type { Earlier } from './referents.ts'

/** What a measure is of, and the rule that told. */
export type Thing = { readonly text: string; readonly rule: string }

/** A measured figure in its line: the tables, the atoms that figures of the line hold, and the sentences before. */
export type ThingPlace = {
  readonly draft: Draft
  readonly lexicon: FigureLexicon
  readonly taken: ReadonlySet<number>
  readonly earlier: Earlier
}

/** One way to tell what money, a share, a span of time or a measure is of. */
export type ThingReader = (line: Line, place: ThingPlace) => Thing | null

/** Whether the unit is a currency. */
export const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit)

/** Units of time and of length, among the units of the lexicon. */
export const TIMES: ReadonlySet<string | null> = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'])
export const LENGTHS: ReadonlySet<string | null> = new Set(['km', 'mi', 'm', 'ft', 'yd', '[nmi_i]'])
