/**
 * What `work` makes of each item, in the order of the items, with at most `width` of them under way: the order in which
 * the work ends can then never be seen in a result. The first failure ends it.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // A failure is met when its turn comes; until then it must not count as unhandled.
    result.catch(() => undefined)
    underWay.push(result)
    const first = underWay.length >= width ? underWay.shift() : undefined
    if (first) yield await first
  }
  for (const result of underWay) yield await result
}
