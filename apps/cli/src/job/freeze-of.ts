import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { CODEBOOK_VERSION, type Freeze, sha256 } from '@parallax/model'
import { canonical, fingerprint } from '@parallax/report'
import { SOFTWARE } from '../version.ts'
import type { RunComparison } from './run-comparisons.ts'

/** What a run rests on, by hash: its study, its archive, what people coded of it, its comparisons, the codebook. */
export async function freezeOf(run: string, comparisons: readonly RunComparison[]): Promise<Freeze> {
  const names = [...FILES, ...(await filesIn(run, 'coding'))].filter((name) => existsSync(join(run, name)))
  const files: Freeze['files'] = []
  for (const name of names) files.push({ name, sha256: await hashOf(join(run, name)) })
  const frozen = {
    schema: 'parallax/freeze@1',
    software: SOFTWARE,
    codebook: CODEBOOK_VERSION,
    files,
    comparisons: comparisons.map(({ comparison }) => ({
      name: comparison.event.id,
      sha256: fingerprint(comparison),
    })),
  } as const
  return { ...frozen, sha256: sha256(canonical(frozen)) }
}

/** In the order in which a run comes about. */
const FILES = [
  'study.yaml',
  'archive.warc.gz',
  'listings.warc.gz',
  'journal.jsonl',
  'captures.jsonl',
  'reliability.json',
]

async function filesIn(run: string, folder: string): Promise<string[]> {
  if (!existsSync(join(run, folder))) return []
  return (await readdir(join(run, folder))).toSorted().map((name) => `${folder}/${name}`)
}

/** An archive may be larger than memory. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return hash.digest('hex')
}
