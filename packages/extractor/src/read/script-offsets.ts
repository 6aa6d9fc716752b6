import { type Element, isText } from 'domhandler'
import type { PageTree } from './build-tree.ts'
import { cleanText } from './clean-text.ts'
import { paragraphsIn } from './hidden-body.ts'
import type { OffsetRun } from './offset-map.ts'

/** A string of a script, as it is meant and as it is written there, and where what is written stands in the source. */
type Literal = { value: string; written: string; from: number; to: number }
/** A literal with those paragraphs of the text that it holds. */
type Holder = Literal & { paragraphs: readonly string[] }

/**
 * The map of a text that was read from a page's scripts: each paragraph as a whole, onto the string of the script that
 * holds it. Not letter by letter unless the string is just the paragraph, since escapes, entities and markup lie between.
 * A paragraph that stands in several strings goes to the one that holds most of the text; one in none has no run.
 */
export function mapScripts(text: string, scripts: readonly Element[], origins: PageTree['origins']): OffsetRun[] {
  const paragraphs = text.split('\n\n')
  const wanted = new Set(paragraphs)
  const shortest = Math.min(...paragraphs.map(({ length }) => length))
  const holders = scripts
    .flatMap((script) => literalsIn(script, origins, shortest))
    .map((literal): Holder => ({ ...literal, paragraphs: heldIn(literal.value).filter((held) => wanted.has(held)) }))
    .sort((a, b) => b.paragraphs.length - a.paragraphs.length || a.from - b.from)
  const homes = new Map<string, Literal>()
  for (const holder of holders) {
    for (const paragraph of holder.paragraphs) if (!homes.has(paragraph)) homes.set(paragraph, holder)
  }
  let start = 0
  return paragraphs.flatMap((paragraph): OffsetRun[] => {
    const [from, to] = [start, start + paragraph.length]
    start = to + 2
    const home = homes.get(paragraph)
    return home ? [[from, to, ...placeOf(home, paragraph)]] : []
  })
}

/** A run as long as its source reads letter by letter; where that is chance, the quotation marks are taken in. */
function placeOf({ written, from, to }: Literal, paragraph: string): [from: number, to: number] {
  return written.length === paragraph.length && written !== paragraph ? [from - 1, to + 1] : [from, to]
}

/** A text cut into paragraphs, as bodies are, and whole, as the posts of a live blog are. */
function heldIn(value: string): string[] {
  return [...new Set([...paragraphsIn(value), cleanText(value)])]
}

function literalsIn(script: Element, origins: PageTree['origins'], shortest: number): Literal[] {
  const literals: Literal[] = []
  for (const node of script.children.filter(isText)) {
    const source = origins.get(node)?.[1] ?? -1
    if (source < 0) continue
    let at = node.data.indexOf('"')
    while (at >= 0) {
      const end = endOf(node.data, at)
      const written = node.data.slice(at + 1, end)
      const value = written.length < shortest ? undefined : valueOf(`"${written}"`)
      if (value !== undefined) literals.push({ value, written, from: source + at + 1, to: source + end })
      at = node.data.indexOf('"', end + 1)
    }
  }
  return literals
}

/** Where the string that opens at an offset closes; a loop and no pattern, since a string may be megabytes long. */
function endOf(script: string, open: number): number {
  let at = open + 1
  while (at < script.length && script[at] !== '"') at += script[at] === '\\' ? 2 : 1
  return at
}

/** Line feeds within strings are no JSON, and common. */
function valueOf(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal.replace(/[\n\r\t]/g, ' '))
    return typeof value === 'string' ? value : undefined
  } catch {
    // No string of JSON, so the text was not read from it.
    return undefined
  }
}
