import type { Draft } from './draft.ts'

/** The interval that a number and its hedge assert, in the number's own unit (codebook, section 2); null is an open end. */
export function intervalOf({ low, high, hedge }: Pick<Draft, 'low' | 'high' | 'hedge'>): {
  lower: number | null
  upper: number | null
} {
  const open = hedge === 'at_least' || hedge === 'more_than' || hedge === 'vague'
  const capped = hedge === 'at_most' || hedge === 'less_than'
  return { lower: capped ? null : low, upper: open ? null : high }
}
