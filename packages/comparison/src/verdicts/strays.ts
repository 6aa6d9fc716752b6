import type { Assertion } from './assertion.ts'
import { campsOf } from './camps.ts'

/**
 * Claims by which an article would contradict itself. A text that gives one thing two values, without naming a source for
 * each or calling one the earlier, more likely speaks of two things: what it says less often, or in words less like the other
 * texts', is a stray. `likeness` says how much a claim's words are like the others'.
 */
export function straysOf(assertions: readonly Assertion[], likeness: (id: string) => number): Set<string> {
  const inText = assertions.filter(({ headline }) => !headline)
  const strays = new Set<string>()
  for (const own of Map.groupBy(inText, ({ article }) => article).values()) {
    if (own.length < 2) continue
    const values = campsOf(own, ({ interval }) => interval).map(({ items }) => items)
    if (values.length < 2 || isExplained(values)) continue
    const ranked = values.toSorted((a, b) => b.length - a.length || most(b) - most(a))
    for (const { id } of ranked.slice(1).flat()) strays.add(id)
  }
  return strays

  function most(items: readonly Assertion[]): number {
    return Math.max(...items.map(({ id }) => likeness(id)))
  }
}

/** Two times may give two values, and so may two sources, where no source is named for both. */
function isExplained(values: readonly (readonly Assertion[])[]): boolean {
  const own = values.flat()
  const times = new Set(own.map(({ asOf }) => `${asOf?.from}|${asOf?.to}`))
  const sources = values.flatMap((items) => [...new Set(items.map(({ source }) => source))])
  const haveOwnSources = new Set(sources).size === sources.length
  return times.size > 1 || haveOwnSources || own.some(({ former, previous }) => former || previous !== null)
}
