/** Orders two texts by code unit: the same on every machine, whatever its locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The distinct texts of a list, in code unit order. */
export function distinct(texts: Iterable<string>): string[] {
  return [...new Set(texts)].toSorted(byText)
}

/** Names in a sentence: "A, B and C", with the rest counted after the fourth. */
export function listNames(names: readonly string[]): string {
  const shown = names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : [...names]
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}
