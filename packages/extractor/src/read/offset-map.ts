import { isText, Text } from 'domhandler'
import type { PageTree } from './build-tree.ts'
import { isInvisible } from './clean-text.ts'
import type { Line } from './line.ts'

/**
 * A run of the article's text and where it stands in the page: `[start, end, pageStart, pageEnd]`, half-open, UTF-16, in
 * `text` and in the page's source as decoded. Where both have the same length they run character by character; where
 * not, the run is one entity, or a row of a table, an endless line or a paragraph from a script as a whole.
 */
export type OffsetRun = [start: number, end: number, pageStart: number, pageEnd: number]

/**
 * Where a span of the text stands in the page's source, or undefined where the map does not cover it or the page has the
 * two ends the other way round (posts of a live blog are put in order of time).
 */
export function spanOnPage(runs: readonly OffsetRun[], start: number, end: number): [number, number] | undefined {
  const first = runs.find((run) => run[0] <= start && start < run[1])
  const last = runs.findLast((run) => run[0] < end && end <= run[1])
  if (!first || !last) return undefined
  const isExact = (run: OffsetRun) => run[1] - run[0] === run[3] - run[2]
  const from = isExact(first) ? first[2] + start - first[0] : first[2]
  const to = isExact(last) ? last[2] + end - last[0] : last[3]
  return from < to ? [from, to] : undefined
}

/** No paragraph is longer; what is gets one run as a whole, since its letters would take seconds. */
const MAX_LINE = 50_000

/** The map of lines that stand in the text from these offsets on. */
export function mapOffsets(
  standing: readonly { line: Line; start: number }[],
  origins: PageTree['origins'],
): OffsetRun[] {
  return standing.flatMap(({ line, start }) => {
    const nodes = line.nodes.filter(isText)
    return line.role === 'table-row' || line.text.length > MAX_LINE
      ? mapWhole(line, start, { nodes, origins })
      : mapLine(line.text, start, placesOf(nodes, origins))
  })
}

type Source = { nodes: readonly Text[]; origins: PageTree['origins'] }

/** From the first character to the end of the last, as one run. */
function mapWhole(line: Line, start: number, { nodes, origins }: Source): OffsetRun[] {
  const first = origins.get(nodes[0] ?? new Text(''))?.[1]
  const end = nodes.at(-1)?.endIndex
  return first === undefined || end === undefined || end === null ? [] : [[start, start + line.text.length, first, end]]
}

/** A character of the tree and where it, or the entity for it, stands in the source. */
type Place = { letter: string; from: number; to: number }

function placesOf(nodes: readonly Text[], origins: PageTree['origins']): Place[] {
  return nodes.flatMap((node) => {
    const pairs = origins.get(node) ?? []
    const places: Place[] = []
    for (let at = 0; at < pairs.length; at += 2) {
      const [offset = 0, source = 0, next = node.data.length, nextSource] = pairs.slice(at, at + 4)
      for (let letter = offset; letter < next; letter += 1) {
        const from = source + letter - offset
        const isLast = letter === next - 1
        const to = isLast ? (nextSource ?? node.endIndex ?? from + 1) : from + 1
        places.push({ letter: node.data[letter] ?? '', from, to })
      }
    }
    return places
  })
}

const BLANK = /\s/
const MARK = /\p{M}/u

/** Cleaning only drops characters, joins blanks and composes letters, so both texts are walked side by side. */
function mapLine(text: string, start: number, places: readonly Place[]): OffsetRun[] {
  const runs: OffsetRun[] = []
  let at = 0
  for (let index = 0; index < text.length && at < places.length; index += 1) {
    const letter = text[index] ?? ''
    const isBlank = BLANK.test(letter)
    while (at < places.length && letter !== places[at]?.letter && isSkipped(places[at]?.letter ?? '', isBlank)) at += 1
    const place = places[at]
    if (!place) break
    // A line break element is a blank in the text, and no character of the source.
    if (isBlank && !BLANK.test(place.letter) && !isInvisible(place.letter)) continue
    at += 1
    if (!MARK.test(letter))
      while (MARK.test(places[at]?.letter ?? '') && places[at]?.letter !== text[index + 1]) at += 1
    extend(runs, [start + index, start + index + 1, place.from, place.to])
  }
  return runs
}

function isSkipped(letter: string, forBlank: boolean): boolean {
  return isInvisible(letter) || (!forBlank && BLANK.test(letter))
}

function extend(runs: OffsetRun[], next: OffsetRun): void {
  const last = runs.at(-1)
  const isExact = (run: OffsetRun) => run[1] - run[0] === run[3] - run[2]
  if (last && isExact(last) && isExact(next) && last[1] === next[0] && last[3] === next[2]) {
    last[1] = next[1]
    last[3] = next[3]
  } else runs.push(next)
}
