import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { compareGoldEvent } from '../../accuracy/compare-gold-claims.ts'

const FILE = resolve(import.meta.dirname, '../../../../shared/figures/seed_checks.json')
const Expected = z.object({
  findings: z.array(
    z.looseObject({ check: z.string(), sum: z.number().optional(), claims: z.array(z.string()).optional() }),
  ),
})

/** The name under which the hand-made list has a check of ours. */
const NAMES: Readonly<Record<string, string>> = { 'kind-drift': 'kind-changed' }

it.skipIf(!existsSync(FILE))(
  'finds in the first article what its reader found (skipped without the measuring set)',
  () => {
    const expected = Expected.parse(JSON.parse(readFileSync(FILE, 'utf8')))
    const comparison = compareGoldEvent('blinken-visit')
    const quoteOf = new Map(
      comparison?.claims.flatMap((claim) => (claim.type === 'figure' ? [[claim.id, claim.quote] as const] : [])),
    )
    const found = comparison?.checks.map(({ check, sum, claims }) => ({
      check,
      sum,
      claims: claims.map((id) => quoteOf.get(id)),
    }))
    expect(found).toHaveLength(expected.findings.length)
    for (const { check, sum, claims = [] } of expected.findings) {
      const name = NAMES[check] ?? check
      expect(found).toContainEqual(
        expect.objectContaining({ check: name, ...(sum ? { sum } : {}), claims: expect.arrayContaining(claims) }),
      )
    }
  },
)
