import type { FramingContrast, SoleName } from '@parallax/model'
import { byText } from '../order.ts'

/** Once is an accident of one sentence; others must have had the occasion. */
const LEAST_USES = 2
const LEAST_OTHERS = 5
const MOST_NAMES = 20

/** Names for an actor that one outlet alone uses, twice or more, where others name the actor often; the commonest first. */
export function soleNames(perOutlet: FramingContrast['perOutlet']): SoleName[] {
  const uses = perOutlet.flatMap(({ outlet, counts }) =>
    counts.flatMap(({ about, value, n, claims }) => (about === undefined ? [] : [{ about, value, outlet, n, claims }])),
  )
  const actors = Map.groupBy(uses, ({ about }) => about)
  return uses
    .filter((use) => use.n >= LEAST_USES)
    .flatMap((use) => {
      const others = (actors.get(use.about) ?? []).filter(({ outlet }) => outlet !== use.outlet)
      const n = others.reduce((sum, other) => sum + other.n, 0)
      return n < LEAST_OTHERS || others.some(({ value }) => value === use.value) ? [] : [{ ...use, others: n }]
    })
    .toSorted((a, b) => b.n - a.n || byText(a.outlet, b.outlet) || byText(a.about, b.about) || byText(a.value, b.value))
    .slice(0, MOST_NAMES)
}
