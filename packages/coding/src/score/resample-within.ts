import { resample } from '../statistics/random.ts'

const groups = new WeakMap<readonly object[], (readonly object[])[]>()

/** Draws anew within each stratum, as the sample itself was drawn. The strata of one list are found once. */
export function resampleWithin<Item extends { stratum: string }>(items: readonly Item[], random: () => number): Item[] {
  const known = groups.get(items) as Item[][] | undefined // Set below for the same list, so the items are its own.
  const strata = known ?? [...Map.groupBy(items, ({ stratum }) => stratum).values()]
  groups.set(items, strata)
  return strata.flatMap((stratum) => resample(stratum, random))
}
