import { type Weights, likeness } from './likeness.ts'

/**
 * Groups articles whose mean likeness is at least `least`: average linkage, the closest two groups first, ties by order.
 * Gives the indexes of each group. Time grows with the cube of the number; callers keep it in the hundreds.
 */
export function groupAlike(articles: readonly Weights[], least: number): number[][] {
  const groups = articles.map((_, index): number[] | undefined => [index])
  const near = articles.map((a) => articles.map((b) => likeness(a, b)))
  for (;;) {
    const pair = closestPair(groups, near)
    if (pair === undefined || pair.likeness < least) break
    join(groups, near, pair)
  }
  return groups.filter((group) => group !== undefined)
}

type Pair = { a: number; b: number; likeness: number }

function closestPair(groups: readonly (number[] | undefined)[], near: readonly number[][]): Pair | undefined {
  let best: Pair | undefined
  for (let a = 0; a < groups.length; a += 1) {
    if (groups[a] === undefined) continue
    for (let b = a + 1; b < groups.length; b += 1) {
      const value = groups[b] === undefined ? -1 : (near[a]?.[b] ?? -1)
      if (value > (best?.likeness ?? -1)) best = { a, b, likeness: value }
    }
  }
  return best
}

/** The likeness of a joined group to another is the mean over all pairs of their articles. */
function join(groups: (number[] | undefined)[], near: number[][], { a, b }: Pair): void {
  const [left = [], right = []] = [groups[a], groups[b]]
  for (const [other, row] of near.entries()) {
    const mean =
      ((near[a]?.[other] ?? 0) * left.length + (near[b]?.[other] ?? 0) * right.length) / (left.length + right.length)
    row[a] = mean
    const own = near[a]
    if (own !== undefined) own[other] = mean
  }
  groups[a] = [...left, ...right]
  groups[b] = undefined
}
