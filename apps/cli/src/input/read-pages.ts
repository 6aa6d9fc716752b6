import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { type CaptureReference, ParallaxError, type Problem } from '@parallax/model'
import { unreadable } from './read-text-file.ts'

/** A page unpacks to at most this. In bytes. */
const LARGEST_PAGE = 50_000_000

/** One stored page, or why it could not be opened. */
export type StoredPage =
  | {
      readonly id: string
      readonly bytes: Uint8Array
      readonly url?: string
      readonly contentType?: string
      readonly capture?: CaptureReference
    }
  | { readonly problem: Problem }

/** The pages of a folder, `ID.html` or `ID.html.gz`, in order of their names. */
export async function* readPages(folder: string): AsyncGenerator<StoredPage> {
  for (const name of await pageNames(folder)) yield await openPage(folder, name)
}

/** The pages of a WARC file, in its order; the id is the record's. */
export async function* readWarcPages(file: string): AsyncGenerator<StoredPage> {
  // Loaded here alone: a folder of pages needs nothing of the crawler.
  const { readWarc } = await import('@parallax/crawler')
  for await (const found of readWarc(file)) {
    if (found.kind === 'page') yield { ...found, capture: { id: found.id, fetchedAt: found.fetchedAt } }
    else yield { problem: { stage: 'read', code: found.code, message: found.message, where: found.where } }
  }
}

async function pageNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw unreadable(folder, cause)
  })
  const pages = names.filter((name) => /\.html?(?:\.gz)?$/i.test(name)).sort()
  if (pages.length > 0) return pages
  throw new ParallaxError({
    code: 'no-pages',
    message: 'the folder holds no page',
    where: folder,
    todo: 'name a folder with files ID.html or ID.html.gz',
  })
}

async function openPage(folder: string, name: string): Promise<StoredPage> {
  const id = name.replace(/\.html?(?:\.gz)?$/i, '')
  try {
    const bytes = await readFile(join(folder, name))
    return {
      id,
      bytes: name.toLowerCase().endsWith('.gz')
        ? await promisify(gunzip)(bytes, { maxOutputLength: LARGEST_PAGE })
        : bytes,
    }
  } catch (error) {
    const message = `${name} could not be opened: ${error instanceof Error ? error.message : String(error)}`
    return { problem: { stage: 'read', code: 'page-unreadable', message, article: id } }
  }
}
