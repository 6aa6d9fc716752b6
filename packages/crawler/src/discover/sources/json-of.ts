/** The JSON in an answer; undefined for one that holds none, which no schema of ours accepts. */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
