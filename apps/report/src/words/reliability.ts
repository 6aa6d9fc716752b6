import type { Estimate, Reliability, UnitKind } from '@parallax/model'

/** What units of a checked sample are called. */
export const UNIT_WORDS: Readonly<Record<UnitKind, string>> = {
  figure: 'Figures',
  sentence: 'Sentences without a figure',
  quantity: 'Quantities',
  frame: 'Framing readings',
}

/** "checked by people: 30 of 400, expected error 4% (1% to 9%)". */
export function checkedWords({ checked, of, error }: Reliability['checked'][number]): string {
  if (error.value === null) return `checked by people: ${checked} of ${of}`
  const range = error.interval ? ` (${error.interval.map(percent).join(' to ')})` : ''
  return `checked by people: ${checked} of ${of}, expected error ${percent(error.value)}${range}`
}

/** ".743 [.65, .82]", or why there is no number. */
export function estimateWords({ value, interval, why }: Estimate): string {
  if (value === null) return `not defined: ${why ?? 'no codes'}`
  return `${value.toFixed(3)}${interval ? ` [${interval.map((end) => end.toFixed(3)).join(', ')}]` : ''}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
