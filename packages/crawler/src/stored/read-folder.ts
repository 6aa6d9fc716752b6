import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { ParallaxError } from '@parallax/model'
import { canonicalAddress } from '../address/canonical-address.ts'
import { statedAddress } from '../address/stated-canonical.ts'
import type { StoredPage } from './stored-page.ts'

const PAGE_NAME = /\.html?(?:\.gz)?$/i
/** A page unpacks to at most this, in bytes. */
const MAX_PAGE_BYTES = 50_000_000

/**
 * The pages of a folder, `ID.html` or `ID.html.gz`, in the order of their names. The address of a page is the one given for
 * its ID, else the one that it states itself; a page with neither comes as a fault, since nobody could cite it. Throws
 * `folder-unreadable`.
 */
export async function* readFolder(
  folder: string,
  addresses: Readonly<Record<string, string>>,
): AsyncGenerator<StoredPage> {
  const names = await readdir(folder).catch((cause: unknown) => {
    const todo = 'Check the path, which is relative to the study file, and that you may read it.'
    throw new ParallaxError({
      code: 'folder-unreadable',
      message: 'The folder cannot be read.',
      where: folder,
      todo,
      cause,
    })
  })
  for (const name of names.filter((name) => PAGE_NAME.test(name)).sort()) yield await readOne(folder, name, addresses)
}

async function readOne(folder: string, name: string, addresses: Readonly<Record<string, string>>): Promise<StoredPage> {
  try {
    const raw = await readFile(join(folder, name))
    const packed = name.toLowerCase().endsWith('.gz')
    const bytes = packed ? await promisify(gunzip)(raw, { maxOutputLength: MAX_PAGE_BYTES }) : raw
    const id = name.replace(PAGE_NAME, '')
    const given = Object.hasOwn(addresses, id) ? addresses[id] : undefined
    const url = given === undefined ? statedAddress(bytes) : canonicalAddress(given)
    if (url !== undefined) return { kind: 'page', url, bytes, source: name }
    return { kind: 'broken', code: 'page-unaddressed', message: `${name} states no address, and the study gives none.` }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { kind: 'broken', code: 'page-unreadable', message: `${name} could not be opened: ${why}.` }
  }
}
