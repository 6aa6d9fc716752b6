import type { FigureKind } from '@parallax/model'

/** Kinds of figures in reading order: the human toll, then other people, then things, money, time and measures. */
export const KINDS: readonly { kind: FigureKind; word: string; toll: boolean }[] = [
  { kind: 'killed', word: 'Killed', toll: true },
  { kind: 'injured', word: 'Injured', toll: true },
  { kind: 'casualties', word: 'Dead and injured together', toll: true },
  { kind: 'missing', word: 'Missing', toll: true },
  { kind: 'captive', word: 'Held captive', toll: true },
  { kind: 'rescued', word: 'Rescued or freed', toll: true },
  { kind: 'displaced', word: 'Displaced', toll: true },
  { kind: 'detained', word: 'Detained', toll: true },
  { kind: 'affected', word: 'Affected', toll: true },
  { kind: 'attending', word: 'Attending', toll: false },
  { kind: 'employed', word: 'Employed', toll: false },
  { kind: 'votes', word: 'Votes', toll: false },
  { kind: 'persons', word: 'Other people', toll: false },
  { kind: 'strikes', word: 'Attacks and incidents', toll: false },
  { kind: 'objects', word: 'Things counted', toll: false },
  { kind: 'money', word: 'Money', toll: false },
  { kind: 'percent', word: 'Shares and rates', toll: false },
  { kind: 'measure', word: 'Measures', toll: false },
  { kind: 'duration', word: 'Durations', toll: false },
]

/** Place of a kind in the reading order, 0 first. */
export function kindRank(kind: FigureKind): number {
  return KINDS.findIndex((row) => row.kind === kind)
}

/** Heading for a kind. */
export function kindWord(kind: FigureKind): string {
  return KINDS[kindRank(kind)]?.word ?? kind
}
