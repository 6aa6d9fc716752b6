import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Comparison, ParallaxError } from '@parallax/model'
import { readJsonFile } from '../input/read-json-file.ts'
import { RunRecord } from './report-run.ts'

/** A comparison of a run, and the folder it lies in. */
export type RunComparison = { readonly folder: string; readonly comparison: Comparison }

/** The comparisons of a folder: its own, or those of the events of a run, in their order. */
export async function runComparisons(folder: string): Promise<RunComparison[]> {
  const folders = await comparisonFolders(folder)
  const found: RunComparison[] = []
  for (const own of folders) {
    found.push({ folder: own, comparison: await readJsonFile(join(own, 'comparison.json'), Comparison) })
  }
  if (found.length > 0) return found
  throw new ParallaxError({
    code: 'nothing-to-code',
    message: 'the folder holds neither comparison.json nor events/ of a run',
    where: folder,
    todo: 'name a folder made by parallax run or parallax compare',
  })
}

async function comparisonFolders(folder: string): Promise<string[]> {
  if (existsSync(join(folder, 'comparison.json'))) return [folder]
  if (!existsSync(join(folder, 'run.json'))) return []
  const { events } = await readJsonFile(join(folder, 'run.json'), RunRecord)
  return events.map((id) => join(folder, 'events', id)).filter((own) => existsSync(join(own, 'comparison.json')))
}
