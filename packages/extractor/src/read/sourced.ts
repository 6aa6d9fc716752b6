/** A field's value with where on the page it came from: "json-ld headline", "meta author", "link canonical". */
export type Sourced<Value> = { value: Value; from: string }

/** Every value with the same source. */
export function allFrom<Value>(from: string, values: readonly Value[]): Sourced<Value>[] {
  return values.map((value) => ({ value, from }))
}
