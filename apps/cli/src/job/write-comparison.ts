import { join } from 'node:path'
import type { Comparison } from '@parallax/model'
import { renderReport } from '@parallax/report'
import { jsonLines, pathWithin, writeFile } from '../output/write-file.ts'

/** Leaves DIR/claims.jsonl and DIR/comparison.json. */
export async function writeComparison(folder: string, comparison: Comparison): Promise<void> {
  await writeFile(join(folder, 'claims.jsonl'), jsonLines(comparison.claims))
  await writeFile(join(folder, 'comparison.json'), `${JSON.stringify(comparison, null, 1)}\n`)
}

/** Leaves the report and its tables; answers the path of the page a person opens. */
export async function writeReport(folder: string, comparison: Comparison): Promise<string> {
  for (const { path, content } of renderReport(comparison)) await writeFile(pathWithin(folder, path), content)
  return join(folder, 'report.html')
}
