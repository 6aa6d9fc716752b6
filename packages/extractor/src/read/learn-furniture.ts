import type { Outline } from './outline.ts'

/**
 * Lines that repeat over an outlet's pages: by outlet, each line's key with how often it was seen, in words for the
 * reason ("on 4 of 4 pages of the outlet").
 */
export type Furniture = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Fewer pages, or stories, of one outlet say nothing. */
const LEAST = 3
/** Share of an outlet's pages, or stories, on which a line must stand. */
const MOST = 0.6

/**
 * Learns what repeats over the pages of an outlet. A label need only repeat over pages. A sentence must repeat over
 * stories: an outlet's reports of one event share whole paragraphs of background, and to lose one of these would be to
 * say that the outlet did not report it. Where stories are not known, sentences are never taken for furniture. The order
 * of the outlines does not matter.
 */
export function learnFurniture(outlines: Iterable<Outline>): Furniture {
  const byOutlet = Map.groupBy(outlines, ({ outlet }) => outlet)
  return new Map(
    [...byOutlet].flatMap(([outlet, pages]) => {
      const stories = Map.groupBy(
        pages.filter(({ story }) => story !== undefined),
        ({ story }) => story,
      )
      const told = [...stories.values()].map((story) => story.flatMap(({ prose }) => prose))
      const repeated = [
        ...repeatedIn(
          pages.map(({ labels }) => labels),
          'pages',
        ),
        ...repeatedIn(told, 'stories'),
      ]
      return repeated.length > 0 ? [[outlet, new Map(repeated)] as const] : []
    }),
  )
}

function repeatedIn(places: readonly (readonly string[])[], name: string): [key: string, because: string][] {
  if (places.length < LEAST) return []
  const counts = new Map<string, number>()
  for (const keys of places) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].flatMap(([key, count]): [string, string][] =>
    count >= LEAST && count >= places.length * MOST
      ? [[key, `on ${count} of ${places.length} ${name} of the outlet`]]
      : [],
  )
}
