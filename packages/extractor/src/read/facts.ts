import type { Element } from 'domhandler'
import type { PageTree } from './build-tree.ts'
import { articleObjects, type LinkedObject } from './json-ld.ts'

/** What a page says of itself beside its text: the sources from which every field of the metadata is drawn. */
export type Facts = {
  elements: readonly Element[]
  /** Elements by their tag's name, in page order. */
  named: (name: string) => readonly Element[]
  /** JSON-LD objects about the article, the best first. */
  linked: readonly LinkedObject[]
  /** Contents of a `<meta>` by its name, property or itemprop, the first that is there. */
  meta: (...names: string[]) => string | undefined
  /** All contents of a `<meta>`. */
  metas: (name: string) => readonly string[]
}

const MAX_TAGS = 1_000

/** Collects the facts of a parsed page once. */
export function collectFacts({ elements }: PageTree): Facts {
  const byName = Map.groupBy(elements, ({ name }) => name)
  const named = (name: string) => byName.get(name) ?? []
  const contents = new Map<string, string[]>()
  for (const tag of named('meta').slice(0, MAX_TAGS)) {
    const { name, property, itemprop, content } = tag.attribs
    const value = content?.trim()
    if (!value) continue
    for (const key of new Set([name, property, itemprop].flatMap((key) => key ?? []))) {
      const name = plainName(key)
      contents.set(name, [...(contents.get(name) ?? []), value])
    }
  }
  const metas = (name: string) => contents.get(plainName(name)) ?? []
  return {
    elements,
    named,
    linked: articleObjects(named('script')),
    metas,
    meta: (...names) => names.flatMap((name) => metas(name))[0],
  }
}

/** "article:published_time", "article:published:time" and "articlePublishedTime" are one name. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s:._-]+/g, '')
}
