import { sha256 } from '@parallax/model'

/**
 * Numbers in [0, 1) that depend on the seed alone: a 32-bit xorshift-multiply mixer (after Murmur3's finalizer) over a
 * counter that starts at the seed's hash. Good enough to resample; not for secrets.
 */
export function randomFrom(seed: string): () => number {
  let state = Number.parseInt(sha256(seed).slice(0, 8), 16)
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
}

/** As many draws with replacement as there are items. */
export function resample<Item>(items: readonly Item[], random: () => number): Item[] {
  const drawn: Item[] = []
  for (let left = items.length; left > 0; left -= 1) {
    const item = items[Math.floor(random() * items.length)]
    if (item !== undefined) drawn.push(item)
  }
  return drawn
}
