import { type Comparison, sha256 } from '@parallax/model'
import { byText } from './words/lists.ts'

/**
 * Hex SHA-256 of the comparison's canonical JSON as in RFC 8785: keys in the order of their code units, no white space.
 * The order in which a program wrote the keys, or an indentation, does not change it, so that anyone can check it.
 */
export function fingerprint(comparison: Comparison): string {
  // What people checked comes later than the comparison, in a file of its own.
  return sha256(canonical({ ...comparison, reliability: undefined, freeze: undefined }))
}

/** Canonical JSON as in RFC 8785, for values made of JSON alone. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  const members = entries
    .toSorted(([a], [b]) => byText(a, b))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
  return `{${members.join(',')}}`
}
