import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Changes, Comparison, ParallaxError } from '@parallax/model'
import { readJsonFile } from '../input/read-json-file.ts'
import { compareRecorded } from './compare-recorded.ts'

/** Refuses a baseline that is no run, before any work is done. */
export function checkBaseline(folder: string): void {
  if (existsSync(join(folder, 'run.json')) && existsSync(join(folder, 'events'))) return
  throw new ParallaxError({
    code: 'baseline-unknown',
    message: 'the baseline is not the folder of an earlier run',
    where: folder,
    todo: 'name a folder that parallax run has written, or leave --baseline out',
  })
}

/** The event in the earlier run and what changed since; nothing where that run does not have the event. */
export async function compareWithBaseline(
  folder: string | undefined,
  comparison: Comparison,
): Promise<{ baseline?: Comparison; changes?: Changes }> {
  const path = folder && join(folder, 'events', comparison.event.id, 'comparison.json')
  if (!path || !existsSync(path)) return {}
  const baseline = await readJsonFile(path, Comparison)
  return { baseline, changes: compareRecorded(baseline, comparison) }
}
