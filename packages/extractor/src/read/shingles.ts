const LENGTH = 4

/** Runs of four words of a text, lower case: two texts that share most of them are one text. */
export function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const shingles = new Set<string>()
  for (let at = 0; at + LENGTH <= words.length; at += 1) shingles.add(words.slice(at, at + LENGTH).join(' '))
  return shingles
}

/** Share of the first text's shingles that the second has too, 0 to 1; NaN when the first is shorter than a shingle. */
export function containment(inner: ReadonlySet<string>, outer: ReadonlySet<string>): number {
  let shared = 0
  for (const shingle of inner) if (outer.has(shingle)) shared += 1
  return shared / inner.size
}
