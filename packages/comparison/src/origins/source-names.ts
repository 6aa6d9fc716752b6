/** A name under which the same source is found in several texts: case, articles and the points of initials left aside. */
export function sourceKey(source: string): string {
  return source
    .toLowerCase()
    .replace(/\b(\p{L})\.\s{0,2}(?=\p{L}\b)/gu, '$1')
    .replace(/[.,'"“”‘’]/g, '')
    .replace(/^(?:the|a|an) /, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Sends a bare surname to the one full name that ends in it, where there is exactly one. */
export function resolveSurnames(keys: readonly string[]): Map<string, string> {
  const full = Map.groupBy(new Set(keys.filter((key) => key.includes(' '))), (key) =>
    key.slice(key.lastIndexOf(' ') + 1),
  )
  return new Map(
    keys.map((key) => {
      const longer = key.includes(' ') ? [] : (full.get(key) ?? [])
      return [key, longer.length === 1 ? (longer[0] ?? key) : key]
    }),
  )
}

// Words that name a role many hold: "police" in two articles need not be one source, and "officials" never is.
const ANONYMOUS =
  /^(?:(?:the )?(?:reports?|officials?|sources?|authorities|witness(?:es)?|people|local media|media reports?|experts?|analysts?|one|others?|some|he|she|they|it))$/

/** Whether a source's name tells who it is. */
export function namesSomeone(key: string): boolean {
  return key.length > 1 && !ANONYMOUS.test(key)
}
