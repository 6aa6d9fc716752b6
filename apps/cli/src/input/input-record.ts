import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Comparison, sha256 } from '@parallax/model'

/** A file that went into a comparison, by name and hash, as its provenance lists it. */
export async function inputRecord(path: string): Promise<Comparison['provenance']['inputs'][number]> {
  return { name: basename(path), sha256: sha256(await readFile(path)) }
}
