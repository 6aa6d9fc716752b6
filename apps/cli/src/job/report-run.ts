import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Comparison, Problem } from '@parallax/model'
import { type IndexEntry, indexEntry, type Layout, renderIndex } from '@parallax/report'
import { z } from 'zod'
import { readJsonFile } from '../input/read-json-file.ts'
import { pathWithin, writeFile } from '../output/write-file.ts'
import { SOFTWARE } from '../version.ts'
import { writeReport } from './write-comparison.ts'

/** What a run says of itself, beside its events: run.json. */
export const RunRecord = z.strictObject({
  study: z.string(),
  /** Made by `parallax demo`, which may clear the folder. */
  demo: z.boolean(),
  /** Events in the order of the study. */
  events: z.array(z.string()),
  /** Problems that belong to no one event. */
  problems: z.array(Problem),
})
export type RunRecord = z.infer<typeof RunRecord>

/** Renders every event of a run folder anew, one at a time, and the index over them; answers the index's path. */
export async function reportRun(folder: string, layout?: Layout): Promise<string> {
  const record = await readJsonFile(join(folder, 'run.json'), RunRecord)
  const present = new Set(await readdir(join(folder, 'events')))
  const entries: IndexEntry[] = []
  for (const id of record.events.filter((event) => present.has(event))) {
    const comparison = await readJsonFile(join(folder, 'events', id, 'comparison.json'), Comparison)
    await writeReport(join(folder, 'events', id), comparison, layout)
    entries.push(indexEntry(comparison, `events/${id}/report.html`))
  }
  return writeIndex(folder, record, { events: entries, ...(layout && { layout }) })
}

type Entries = { readonly events: readonly IndexEntry[]; readonly layout?: Layout }

/** Leaves run.json, index.html and the index's tables; answers the path of the page a person opens. */
export async function writeIndex(folder: string, record: RunRecord, { events, layout }: Entries): Promise<string> {
  await writeFile(join(folder, 'run.json'), `${JSON.stringify(record, null, 1)}\n`)
  const index = {
    study: record.study,
    software: `${SOFTWARE.name} ${SOFTWARE.version}`,
    events: [...events],
    problems: record.problems,
  }
  for (const { path, content } of renderIndex(index, layout)) await writeFile(pathWithin(folder, path), content)
  return join(folder, 'index.html')
}
