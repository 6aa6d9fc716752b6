import { join } from 'node:path'
import type { Changes, Comparison } from '@parallax/model'
import { renderExports, renderReport } from '@parallax/report'
import { jsonLines, pathWithin, writeFile } from '../output/write-file.ts'

/** Leaves DIR/claims.jsonl and DIR/comparison.json. */
export async function writeComparison(folder: string, comparison: Comparison): Promise<void> {
  await writeFile(join(folder, 'claims.jsonl'), jsonLines(comparison.claims))
  await writeFile(join(folder, 'comparison.json'), `${JSON.stringify(comparison, null, 1)}\n`)
}

/** Leaves the report, its tables and all exports; answers the path of the page a person opens. */
export async function writeReport(folder: string, comparison: Comparison, changes?: Changes): Promise<string> {
  const report = renderReport(comparison, changes)
  const exports = renderExports(comparison, report, changes)
  for (const { path, content } of [...report, ...exports]) await writeFile(pathWithin(folder, path), content)
  return join(folder, 'report.html')
}
