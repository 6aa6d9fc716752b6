import type { Draft } from './draft.ts'

/** The interval that a number and its hedge assert, in the number's own unit (codebook, section 2); null is an open end. */
export function intervalOf({ low, high, hedge }: Pick<Draft, 'low' | 'high' | 'hedge'>): {
  lower: number | null
  upper: number | null
} {
  switch (hedge) {
    case 'at_least':
    case 'more_than':
    case 'vague':
      return { lower: low, upper: null }
    case 'at_most':
    case 'less_than':
      return { lower: null, upper: high }
    case 'exact':
    case 'approx':
    case 'range':
      return { lower: low, upper: high }
  }
}
