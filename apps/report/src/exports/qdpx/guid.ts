import { sha256 } from '@parallax/model'

/** A GUID that depends on nothing but what it names (RFC 9562, version 8: the bits are a hash of our own choosing). */
export function guidOf(...names: readonly (string | number)[]): string {
  const hex = sha256(JSON.stringify(names))
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4] ?? '8'
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}
