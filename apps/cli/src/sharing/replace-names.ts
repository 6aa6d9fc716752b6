import { WITHHELD_LETTER } from '@parallax/model'

/** What stands for a name. Names are matched letter for letter, as whole words. */
export type Replacement = { readonly name: string; readonly by: string }

/** Replaces names in texts; `sameLength` for texts whose offsets must hold, `inAddress` for addresses. */
export type NameReplacer = {
  readonly anywhere: (text: string) => string
  /** A replacement that is shorter is filled up; one that is longer is taken out altogether. */
  readonly sameLength: (text: string) => string
  /** An address that spells a name is cut to its host. */
  readonly inAddress: (address: string) => string
}

/**
 * Replaces every name, and its first and last part on its own: “Mary Okello”, “Okello”, “Mary”. The first of two names
 * that share a part takes it.
 */
export function nameReplacer(replacements: readonly Replacement[]): NameReplacer {
  const by = new Map<string, string>()
  for (const { name, by: other } of replacements) by.set(name, other)
  for (const { name, by: other } of replacements) {
    for (const part of partsOf(name)) if (!by.has(part)) by.set(part, other)
  }
  if (by.size === 0) return { anywhere: same, sameLength: same, inAddress: same }
  const longestFirst = [...by.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const slugs = replacements.map(({ name }) => slugOf(name)).filter((slug) => slug.length > 3)
  return {
    anywhere: (text) => text.replace(pattern, (name) => by.get(name) ?? name),
    sameLength: (text) => text.replace(pattern, (name) => filled(by.get(name) ?? '', name.length)),
    inAddress: (address) => {
      const spelled = slugOf(safelyDecoded(address))
      return slugs.some((slug) => spelled.includes(slug)) ? (URL.parse(address)?.origin ?? '') : address
    },
  }
}

const same = (text: string): string => text

/** Parts that are long enough to be a name on their own; "al" and "de" are not. */
function partsOf(name: string): string[] {
  const parts = name.split(/\s+/)
  return parts.length < 2 ? [] : [parts.at(-1) ?? '', parts[0] ?? ''].filter((part) => /^\p{Lu}.{2,}$/u.test(part))
}

function filled(by: string, length: number): string {
  return by.length <= length ? by.padEnd(length, WITHHELD_LETTER) : WITHHELD_LETTER.repeat(length)
}

function literal(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s')
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
}

function safelyDecoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
