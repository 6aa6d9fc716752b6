import type { Assertion } from './assertion.ts'
import { campsOf } from './camps.ts'

/**
 * Claims by which an article would contradict itself. A text that gives one thing two values, without naming two sources or
 * calling one the earlier, more likely speaks of two things: what is least like the other texts' wording is a stray. `likeness`
 * says how much a claim's words are like the others'.
 */
export function straysOf(assertions: readonly Assertion[], likeness: (id: string) => number): Set<string> {
  const inText = assertions.filter(({ headline }) => !headline)
  const strays = new Set<string>()
  for (const own of Map.groupBy(inText, ({ article }) => article).values()) {
    if (own.length < 2 || isExplained(own)) continue
    const values = campsOf(own, ({ interval }) => interval).map(({ items }) => items)
    const most = values.map((items) => Math.max(...items.map(({ id }) => likeness(id))))
    const kept = most.indexOf(Math.max(...most))
    for (const { id } of values.flatMap((items, index) => (index === kept ? [] : items))) strays.add(id)
  }
  return strays
}

/** Two sources may give two values, and so may two times. */
function isExplained(own: readonly Assertion[]): boolean {
  const times = new Set(own.map(({ asOf }) => `${asOf?.from}|${asOf?.to}`))
  const sources = new Set(own.map(({ source }) => source))
  return times.size > 1 || sources.size > 1 || own.some(({ former, previous }) => former || previous !== null)
}
