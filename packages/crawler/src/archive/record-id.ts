import { sha256 } from '@parallax/model'

/**
 * A `urn:uuid:` made of its parts and nothing else, so that the same capture has the same id in every copy: a name-based
 * UUID of version 8 (RFC 9562, section 5.8) from their SHA-256.
 */
export function recordId(...parts: readonly string[]): string {
  const hex = sha256(JSON.stringify(parts))
  // Variant 10 in the two high bits of the fourth group.
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ]
  return `urn:uuid:${groups.join('-')}`
}
