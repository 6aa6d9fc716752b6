import { basename, resolve } from 'node:path'
import type { Source } from '@parallax/model'
import { readWarc } from '../archive/read-warc.ts'
import { readFolder } from './read-folder.ts'
import type { StoredPage } from './stored-page.ts'

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i

/** The HTML pages of a stored source, paths relative to `base`. */
export async function* readStoredPages(
  source: Extract<Source, { kind: 'warc' | 'pages' }>,
  base: string,
): AsyncGenerator<StoredPage> {
  if (source.kind === 'pages') return yield* readFolder(resolve(base, source.folder), source.addresses ?? {})
  const file = resolve(base, source.file)
  for await (const page of readWarc(file)) {
    if (page.kind === 'broken') yield { kind: 'broken', code: page.code, message: `${basename(file)}: ${page.message}` }
    // Pictures, feeds and robots.txt lie in a WARC as well.
    else if (HTML.test(page.contentType ?? 'text/html')) {
      const { id, ...rest } = page
      yield { ...rest, source: `${basename(file)}#${id}` }
    }
  }
  return undefined
}
