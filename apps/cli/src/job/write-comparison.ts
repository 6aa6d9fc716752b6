import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Changes, Comparison, Freeze, Reliability, sha256 } from '@parallax/model'
import { fingerprint, type Layout, renderExports, renderReport } from '@parallax/report'
import { readJsonFile } from '../input/read-json-file.ts'
import { jsonLines, pathWithin, writeFile } from '../output/write-file.ts'

/** Leaves DIR/claims.jsonl, DIR/comparison.json and, where there was an earlier run, DIR/changes.json. */
export async function writeComparison(folder: string, comparison: Comparison, changes?: Changes): Promise<void> {
  if (changes) await writeFile(join(folder, CHANGES), `${JSON.stringify(changes, null, 1)}\n`)
  else await rm(join(folder, CHANGES), { force: true })
  await writeFile(join(folder, 'claims.jsonl'), jsonLines(comparison.claims))
  await writeFile(join(folder, 'comparison.json'), `${JSON.stringify(comparison, null, 1)}\n`)
}

/** What changed since the earlier run that this one was compared with. */
const CHANGES = 'changes.json'

/** Leaves the report, its tables and all exports; answers the path of the page a person opens. */
export async function writeReport(folder: string, comparison: Comparison, layout?: Layout): Promise<string> {
  const path = join(folder, CHANGES)
  const changes = existsSync(path) ? await readJsonFile(path, Changes) : undefined
  const checked = await withRecords(folder, comparison)
  const report = renderReport(checked, changes, layout)
  const exports = renderExports(checked, report, changes)
  for (const { path, content } of [...report, ...exports]) await writeFile(pathWithin(folder, path), content)
  return join(folder, 'report.html')
}

/** With what people checked of this very comparison, and with the freeze that it stands in. */
export async function withRecords(folder: string, comparison: Comparison): Promise<Comparison> {
  const checked = await withReliability(folder, comparison)
  const path = join(folder, 'freeze.json')
  if (!existsSync(path)) return checked
  const freeze = await readJsonFile(path, Freeze)
  const hash = fingerprint(comparison)
  const own = freeze.comparisons.some((one) => one.name === comparison.event.id && one.sha256 === hash)
  return own ? { ...checked, freeze } : checked
}

/** With what people checked of this very comparison; what they checked of another one says nothing of it. */
async function withReliability(folder: string, comparison: Comparison): Promise<Comparison> {
  const path = join(folder, 'reliability.json')
  if (!existsSync(path)) return comparison
  const reliability = await readJsonFile(path, Reliability)
  // Parsed, since the hash was taken of a comparison as it is read from its file.
  const hash = sha256(JSON.stringify(Comparison.parse(comparison)))
  const own = reliability.sample.comparisons.some((one) => one.event === comparison.event.id && one.sha256 === hash)
  return own ? { ...comparison, reliability } : comparison
}
