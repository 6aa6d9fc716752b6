/** Draws per share: enough that the second decimal of a bound stands still. */
const DRAWS = 1000

/** The counts of a text or an event: how many of its readings fall into a group, and of how many. */
export type TextCount = { readonly n: number; readonly of: number }

/**
 * The share of a group over `DRAWS` resamples of an outlet's texts, with replacement (Efron and Tibshirani 1993; whole
 * texts are drawn, since readings of one text hang together). NaN where a draw has no reading. The same texts in the
 * same order and the same seed give the same draws, so that two groups of one outlet are drawn together.
 */
export function resampleShares(texts: readonly TextCount[], seed: string): Float64Array {
  const random = generator(hash(seed))
  const shares = new Float64Array(DRAWS)
  for (let draw = 0; draw < DRAWS; draw++) {
    let n = 0
    let of = 0
    for (let step = 0; step < texts.length; step++) {
      const text = texts[Math.floor(random() * texts.length)]
      n += text?.n ?? 0
      of += text?.of ?? 0
    }
    shares[draw] = of === 0 ? Number.NaN : n / of
  }
  return shares
}

/** Where the middle 95 of 100 values lie; null where there are hardly any. */
export function middle(values: Float64Array): { lower: number; upper: number } | null {
  const known = values.filter((value) => !Number.isNaN(value)).sort()
  if (known.length < DRAWS / 2) return null
  const at = (share: number) => known[Math.min(known.length - 1, Math.floor(share * known.length))] ?? 0
  return { lower: rounded(at(0.025)), upper: rounded(at(0.975)) }
}

function rounded(value: number): number {
  return Number(value.toFixed(4))
}

/** FNV-1a. */
function hash(words: string): number {
  let state = 0x811c9dc5
  for (let at = 0; at < words.length; at++) state = Math.imul(state ^ words.charCodeAt(at), 0x01000193)
  return state >>> 0
}

/** Mulberry32: small, seeded, the same everywhere. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
