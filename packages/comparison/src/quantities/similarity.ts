import { isConsequence } from './families.ts'
import { type Features, featuresOf } from './features.ts'
import { partsOf, type Profile } from './profile.ts'
import { COUNTS, MEASURES, PEOPLE, SHARES, THINGS, type Weights } from './weights.ts'

/** Profiles at least this similar may be one quantity. */
export const LINK_THRESHOLD = 0

/** Profiles at least this similar are about one quantity as far as words can tell: one more sign speaks for it than must. */
export const FIRM_THRESHOLD = 1

/**
 * How likely two profiles seem to be about one quantity, as log odds, from what is counted and the words around it: the
 * mean over their parts. Nearness of the numbers is no part of it: it would delete the very disagreements that are looked for.
 */
export function similarity(a: Profile, b: Profile): number {
  let sum = 0
  let n = 0
  for (const left of partsOf(a)) {
    for (const right of partsOf(b)) {
      sum += pairSimilarity(left, right)
      n += 1
    }
  }
  return sum / n
}

const KNOWN = new WeakMap<Profile, WeakMap<Profile, number>>()

function pairSimilarity(a: Profile, b: Profile): number {
  const known = KNOWN.get(a)?.get(b) ?? KNOWN.get(b)?.get(a)
  if (known !== undefined) return known
  const value = sumOf(featuresOf(a, b), weightsFor(a, b))
  const own = KNOWN.get(a) ?? new WeakMap<Profile, number>()
  KNOWN.set(a, own.set(b, value))
  return value
}

function weightsFor(a: Profile, b: Profile): Weights {
  if (isConsequence(a.family) || isConsequence(b.family)) return PEOPLE
  if (a.block.startsWith('count|')) return COUNTS
  if (a.family === 'percent') return SHARES
  return a.family === 'measure' ? MEASURES : THINGS
}

function sumOf(features: Features, weights: Weights): number {
  let sum = weights.bias
  for (const [name, weight] of weights.terms) sum += weight * features[name]
  return sum
}
