const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }
const ENTITY = /&(?:#\d{1,6}|#x[\da-f]{1,5}|\w{2,5});/gi

/** Decodes the entities that are left in metadata, escaped once too often: numeric ones and the six commonest names. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity) => {
    const inner = entity.slice(1, -1).toLowerCase()
    if (!inner.startsWith('#')) return NAMED[inner] ?? entity
    const code = inner.startsWith('#x') ? Number.parseInt(inner.slice(2), 16) : Number(inner.slice(1))
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ''
  })
}
