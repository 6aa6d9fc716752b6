import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

type Measure = { scorer: string; arguments: string[]; floors: Record<string, number> }

const root = resolve(import.meta.dirname, '../..')
const scorers = resolve(root, '../shared/eval')
const measures = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as Record<string, Measure>
const present = existsSync(scorers)
if (!present) process.stderr.write('accuracy is not measured: the hand-coded sets (../shared) are not here\n')

/** Runs a scorer from the project's root; answers what it wrote. */
function score(measure: Measure): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-accuracy-'))
  try {
    const out = join(folder, 'scores.json')
    const run = spawnSync(process.execPath, [join(scorers, measure.scorer), ...measure.arguments, '--out', out], {
      cwd: root,
      encoding: 'utf8',
    })
    if (run.status !== 0) throw new Error(`${measure.scorer} ended with ${run.status}: ${run.stderr}`)
    return JSON.parse(readFileSync(out, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The number at a dotted path. */
function numberAt(scores: unknown, path: string): number {
  let value = scores
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key]
  return typeof value === 'number' ? value : Number.NaN
}

describe.skipIf(!present)('accuracy on the hand-coded sets does not fall', () => {
  it.each(Object.entries(measures))('%s', { timeout: 300_000 }, (_, measure) => {
    const scores = score(measure)
    for (const [path, floor] of Object.entries(measure.floors)) {
      expect(numberAt(scores, path), `${measure.scorer} ${path}`).toBeGreaterThanOrEqual(floor)
    }
  })
})
