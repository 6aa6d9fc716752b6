import type { CheerioAPI } from 'cheerio'
import { articleObjects, type LinkedObject } from './json-ld.ts'

/** What a page says of itself beside its text: the sources from which every field of the metadata is drawn. */
export type Facts = {
  $: CheerioAPI
  /** JSON-LD objects about the article, the best first. */
  linked: readonly LinkedObject[]
  /** Contents of a `<meta>` by its name, property or itemprop, the first that is there. */
  meta: (...names: string[]) => string | undefined
  /** All contents of a `<meta>`. */
  metas: (name: string) => readonly string[]
}

const MAX_TAGS = 1_000

/** Collects the facts of a parsed page once. */
export function collectFacts($: CheerioAPI): Facts {
  const contents = new Map<string, string[]>()
  for (const tag of $('meta[content]').toArray().slice(0, MAX_TAGS)) {
    const { name, property, itemprop, content } = tag.attribs
    const value = content?.trim()
    if (!value) continue
    for (const key of new Set([name, property, itemprop].flatMap((key) => (key ? [key.trim().toLowerCase()] : [])))) {
      contents.set(key, [...(contents.get(key) ?? []), value])
    }
  }
  const metas = (name: string) => contents.get(name.toLowerCase()) ?? []
  return { $, linked: articleObjects($), metas, meta: (...names) => names.flatMap((name) => metas(name))[0] }
}
