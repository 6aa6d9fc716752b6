import { Parser } from 'htmlparser2'

/** A page's source that is safe to parse into a tree, or why it is not. */
export type BoundedHtml = { html: string } | { refused: string }

/** Deeper elements are dissolved into their parent, as browsers do (Blink at 512); real pages stay below 100. */
const MAX_DEPTH = 150
const HARD_DEPTH = 20_000
const MAX_TAGS = 150_000
/** Sum over all elements of how deep they stand: what walking outward from each costs. */
const MAX_DEPTHS = 6_000_000
const MAX_ATTRIBUTES = 2_000
/** Formatting elements that are never closed are opened again in every following block: the tree grows quadratically. */
const MAX_UNCLOSED_FORMATTING = 100
/** Unmatched end tags times open elements: each one is looked for in the whole stack. */
const MAX_WORK = 100_000_000
const CHUNK = 16_384

/** Stands for a block's tag that was cut, so that its words are not glued to the next. */
const PARTING = '<br><br>'
const INLINE = new Set('a abbr b big cite code em font i mark q s small span strike strong sub sup tt u'.split(' '))
const FORMATTING = new Set('b big code em font i s small strike strong tt u'.split(' '))

/**
 * One linear pass over the source before any tree is built. Cuts the tags that would make the tree deeper than
 * MAX_DEPTH or let it explode, and refuses pages that no reader could handle in bounded time and memory. Text is never
 * cut, nor glued.
 */
export function boundHtml(html: string): BoundedHtml {
  const scan = scanTags(html)
  if (scan.refused) return { refused: scan.refused }
  const cutFormatting = scan.unclosedFormatting > MAX_UNCLOSED_FORMATTING
  const cuts = scan.tags.filter((tag) => tag.deep || (cutFormatting && FORMATTING.has(tag.name)))
  return { html: cuts.length === 0 ? html : without(html, cuts) }
}

type Tag = { name: string; start: number; end: number; deep: boolean }
type Scan = { tags: Tag[]; unclosedFormatting: number; refused?: string }

function scanTags(html: string): Scan {
  const scan: Scan = { tags: [], unclosedFormatting: 0 }
  let depth = 0
  let count = 0
  let depths = 0
  const keep = (name: string) => {
    if (depth <= MAX_DEPTH && !FORMATTING.has(name)) return
    scan.tags.push({ name, start: parser.startIndex, end: parser.endIndex + 1, deep: depth > MAX_DEPTH })
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      count += 1
      depth += 1
      depths += Math.min(depth, MAX_DEPTH)
      keep(name)
      if (count > MAX_TAGS) scan.refused ??= `more than ${MAX_TAGS} elements`
      if (depths > MAX_DEPTHS) scan.refused ??= 'many elements, deeply nested'
      if (depth > HARD_DEPTH) scan.refused ??= `elements nested more than ${HARD_DEPTH} deep`
      if (Object.keys(attributes).length > MAX_ATTRIBUTES) scan.refused ??= 'a tag with thousands of attributes'
    },
    onclosetag(name, implied) {
      if (!implied) keep(name)
      else if (FORMATTING.has(name)) scan.unclosedFormatting += 1
      depth -= 1
    },
  })
  let work = 0
  for (let at = 0; at < html.length && !scan.refused; at += CHUNK) {
    const chunk = html.slice(at, at + CHUNK)
    parser.write(chunk)
    work += depth * (chunk.split('</').length - 1)
    if (work > MAX_WORK) scan.refused ??= 'tags that close nothing, in great number'
  }
  if (!scan.refused) parser.end()
  return scan
}

function without(html: string, cuts: readonly Tag[]): string {
  const kept: string[] = []
  let from = 0
  for (const cut of cuts) {
    kept.push(html.slice(from, cut.start))
    if (cut.start > from && !INLINE.has(cut.name)) kept.push(PARTING)
    from = Math.max(from, cut.end)
  }
  kept.push(html.slice(from))
  return kept.join('')
}
