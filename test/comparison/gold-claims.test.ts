import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'

const ROOT = resolve(import.meta.dirname, '../..')
const SCORER = resolve(ROOT, '../shared/eval/figures.mjs')
const Scores = z.object({
  lea: z.object({ f1: z.number() }),
  links: z.object({ f1: z.number() }),
  verdict: z.object({ accuracy: z.number(), conflict: z.object({ missed: z.number() }) }),
})

it.skipIf(!existsSync(SCORER))(
  'aligns hand-coded claims no worse than before (skipped without the measuring set)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-gold-'))
    const run = (script: string, ...given: string[]) =>
      spawnSync(process.execPath, [script, ...given], { cwd: ROOT, encoding: 'utf8' })
    try {
      expect(run(join(ROOT, 'test/accuracy/compare-gold-claims.ts'), folder)).toMatchObject({ status: 0 })
      const out = join(folder, 'scores.json')
      expect(run(SCORER, '--predictions', folder, '--out', out)).toMatchObject({ status: 0 })
      const scores = Scores.parse(JSON.parse(readFileSync(out, 'utf8')))
      expect(scores.lea.f1).toBeGreaterThanOrEqual(0.91)
      expect(scores.links.f1).toBeGreaterThanOrEqual(0.955)
      expect(scores.verdict.accuracy).toBeGreaterThanOrEqual(0.94)
      expect(scores.verdict.conflict.missed).toBeLessThanOrEqual(0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
