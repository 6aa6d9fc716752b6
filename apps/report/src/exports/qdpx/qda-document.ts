import type { Article, Claim, Place, Span } from '@parallax/model'

/** An article as one plain text, as programs for qualitative analysis want it, and where its parts begin in it. */
export type QdaDocument = {
  readonly text: string
  /** A span of a part of the article as code points of the text, half-open; undefined where the part is not in it. */
  readonly locate: (place: Place, span: Span) => Span | undefined
}

/** Title, body and those blocks beside the body that hold claims, parted by blank lines. */
export function qdaDocument(article: Article, claims: readonly Claim[]): QdaDocument {
  const places = new Set(claims.map((claim) => claim.in))
  const parts: { place: Place; text: string }[] = [
    { place: 'title', text: article.title },
    { place: 'text', text: article.text },
    ...(article.blocks ?? []).flatMap(({ text }, index) => {
      const place: Place = `block:${index}`
      return places.has(place) ? [{ place, text }] : []
    }),
  ]
  const starts = new Map<Place, { at: number; points: Uint32Array }>()
  let whole = ''
  let at = 0
  for (const { place, text } of parts) {
    const plain = text.toWellFormed()
    const points = pointsOf(plain)
    starts.set(place, { at, points })
    whole += `${plain}${BREAK}`
    at += (points.at(-1) ?? 0) + BREAK.length
  }
  return {
    text: whole.slice(0, -BREAK.length),
    locate: (place, [start, end]) => {
      const part = starts.get(place)
      const [from, to] = [part?.points[start], part?.points[end]]
      return part === undefined || from === undefined || to === undefined ? undefined : [part.at + from, part.at + to]
    },
  }
}

const BREAK = '\n\n'

/** For every UTF-16 offset of a text, the end included, how many code points stand before it. */
function pointsOf(text: string): Uint32Array {
  const points = new Uint32Array(text.length + 1)
  for (let offset = 0, count = 0; offset < text.length; offset += 1) {
    points[offset] = count
    const isFirstOfPair = (text.codePointAt(offset) ?? 0) > 0xffff
    // An offset within a pair counts as that of the pair: no span of ours begins there.
    if (isFirstOfPair) points[(offset += 1)] = count
    count += 1
    points[offset + 1] = count
  }
  return points
}
