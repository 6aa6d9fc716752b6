import type { Comparison } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { compareRecorded } from '../../../apps/cli/src/job/compare-recorded.ts'
import { FERRY } from '../../report/ferry-comparison.ts'

function coded(codebook: string | undefined): Comparison {
  return { ...FERRY, provenance: { ...FERRY.provenance, ...(codebook && { codebook }) } }
}

describe('compareRecorded', () => {
  it('says that runs of two codebooks cannot be compared', () => {
    expect(compareRecorded(coded('1.0.0'), coded('2.0.0')).incomparable).toContain('1.0.0 and 2.0.0')
    expect(compareRecorded(coded('1.0.0'), coded(undefined)).incomparable).toBeDefined()
  })

  it('says nothing of that where they are one, or where the older run names none', () => {
    expect(compareRecorded(coded('1.0.0'), coded('1.0.0'))).not.toHaveProperty('incomparable')
    expect(compareRecorded(coded(undefined), coded('1.0.0'))).not.toHaveProperty('incomparable')
  })
})
