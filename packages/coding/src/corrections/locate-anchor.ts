import type { Anchor } from '@parallax/model'

/** Where an anchor's quote stands, or why that cannot be said. */
export type Located = { readonly start: number } | { readonly why: string }

/** A quote that stands more often than this tells nothing. */
const MOST_OCCURRENCES = 10_000

/**
 * Finds the quote of an anchor in a text, letter for letter. With its whole context, then with one whole side of it, it
 * must stand at one place; a quote that was and still is the only one of its kind also needs the word next to it. There
 * is no fuzzy match: other digits are other words.
 */
export function locateAnchor(text: string, { quote, before, after, times }: Anchor): Located {
  const places = occurrencesOf(text, quote)
  if (places.length === 0) return { why: 'the quoted words no longer stand in the text' }
  const stands = (at: number): { before: boolean; after: boolean } => ({
    before: text.slice(0, at).endsWith(before),
    after: text.startsWith(after, at + quote.length),
  })
  const whole = places.filter((at) => stands(at).before && stands(at).after)
  const [only] = whole
  if (whole.length === 1 && only !== undefined) return { start: only }
  if (whole.length > 1) return { why: 'the quoted words stand at several places with the same context' }
  const side = places.filter((at) => (before !== '' && stands(at).before) || (after !== '' && stands(at).after))
  const [one] = side
  if (side.length === 1 && one !== undefined) return { start: one }
  const [last] = places
  if (places.length === 1 && times === 1 && last !== undefined && hasNeighbour(text, last, { quote, before, after })) {
    return { start: last }
  }
  return { why: 'the quoted words stand in the text, but not in their context' }
}

/** The places of a quote that are not within a longer word or number: "12" is neither in "312" nor in "12,000" nor in "12.5". */
export function occurrencesOf(text: string, quote: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(quote); at >= 0 && places.length < MOST_OCCURRENCES; at = text.indexOf(quote, at + 1)) {
    if (isWhole(text, at, at + quote.length)) places.push(at)
  }
  return places
}

function isWhole(text: string, start: number, end: number): boolean {
  const [first, last] = [text.slice(start, start + 1), text.slice(end - 1, end)]
  const [left, right] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)]
  if (WORD.test(first) && WORD.test(left.slice(-1))) return false
  if (WORD.test(last) && WORD.test(right.slice(0, 1))) return false
  return !(/\d/.test(first) && /\d[.,]$/.test(left)) && !(/\d/.test(last) && /^[.,]\d/.test(right))
}

const WORD = /[\p{L}\p{N}]/u

/** Whether the word right before or right after is still the same. */
function hasNeighbour(
  text: string,
  at: number,
  { quote, before, after }: Pick<Anchor, 'quote' | 'before' | 'after'>,
): boolean {
  const preceding = /\S{1,60}\s*$/.exec(before)?.[0]
  const following = /^\s*\S{1,60}/.exec(after)?.[0]
  return (
    (preceding !== undefined && text.slice(0, at).endsWith(preceding)) ||
    (following !== undefined && text.startsWith(following, at + quote.length))
  )
}
