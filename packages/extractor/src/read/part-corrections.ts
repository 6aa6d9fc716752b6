import type { Body } from './body.ts'
import { type Correction, readCorrection } from './corrections.ts'
import type { Line } from './line.ts'

/**
 * Notes of correction say what the article does not claim, so they are no part of its text. They stand in it, or right
 * above or below.
 */
export function partCorrections(
  body: Body,
  standfirst: Line | undefined,
): { lines: Line[]; corrections: Correction[] } {
  const own = new Set(body.lines)
  const [first, last] = [body.all.findIndex((line) => own.has(line)), body.all.findLastIndex((line) => own.has(line))]
  const near = first < 0 ? [] : body.all.slice(Math.max(0, first - BESIDE), last + 1 + BESIDE)
  const noted = near.flatMap((line) => {
    const correction = line.linked < 0.5 ? readCorrection(line.text) : undefined
    return correction ? [{ line, correction }] : []
  })
  const notes = new Set(noted.map(({ line }) => line))
  const seen = new Set<string>()
  return {
    lines: body.lines.filter((line) => line !== standfirst && !notes.has(line)),
    corrections: noted.flatMap(({ correction }) =>
      seen.has(correction.text) ? [] : (seen.add(correction.text), [correction]),
    ),
  }
}

/** Number of lines above and below the article among which a note of correction stands. */
const BESIDE = 6
