/** The same value with every text in it mapped; keys and all else stay. For values made of JSON alone. */
export function mapTexts<Value>(value: Value, map: (text: string) => string): Value {
  // The shape stays as it is, text by text; TypeScript cannot follow that through the recursion.
  return mapped(value, map) as Value
}

function mapped(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (Array.isArray(value)) return value.map((item) => mapped(item, map))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, map)]))
}
