import { createHash } from 'node:crypto'

/** Hex SHA-256 of a text (as UTF-8) or of bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** A short id that depends on nothing but its parts: 12 hex digits after a readable prefix. */
export function contentId(prefix: string, parts: readonly (string | number)[]): string {
  return `${prefix}-${sha256(JSON.stringify(parts)).slice(0, 12)}`
}
