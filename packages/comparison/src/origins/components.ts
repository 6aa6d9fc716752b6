/** For each of `size` items the least item that a chain of pairs joins it to. */
export function components(size: number, pairs: readonly { a: number; b: number }[]): number[] {
  const parent = Array.from({ length: size }, (_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at
    return at
  }
  for (const { a, b } of pairs) {
    const [left, right] = [root(a), root(b)]
    parent[Math.max(left, right)] = Math.min(left, right)
  }
  return parent.map((_, index) => root(index))
}
