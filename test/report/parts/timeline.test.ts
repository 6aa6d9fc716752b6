import type { Comparison } from '@parallax/model'
import { renderReport } from '@parallax/report'
import { describe, expect, it } from 'vitest'
import { FERRY } from '../ferry-comparison.ts'

/** The example with its figures on one quantity set to these times, in order, and the other figures to none. */
function timed(label: string, times: readonly (string | null)[]): Comparison {
  const ids = FERRY.quantities.find((quantity) => quantity.label === label)?.claims ?? []
  const claims = FERRY.claims.map((claim) => {
    if (claim.type !== 'figure') return claim
    const time = times[ids.indexOf(claim.id)]
    const { asOf: _, ...rest } = claim
    return time ? { ...rest, asOf: { from: null, to: time, relation: 'at' as const } } : rest
  })
  return { ...FERRY, claims }
}

function timelines(comparison: Comparison): string[] {
  const page = String(renderReport(comparison)[0]?.content)
  return [...page.matchAll(/<figure class="timeline">(.*?)<\/figure>/gs)].map(([, inner = '']) => inner)
}

describe('the timeline of a quantity', () => {
  it('has a dot a figure from the first time to the last, and each number once', () => {
    const [drawn, ...others] = timelines(timed('people missing', ['2031-05-04T08:00:00Z', '2031-05-05T08:00:00Z']))
    expect(others).toEqual([])
    expect(drawn).toContain('4 May, 08:00 to 5 May, 08:00')
    expect([...(drawn ?? '').matchAll(/cx="([\d.]+)%"/g)].map(([, x]) => x)).toEqual(['6', '90'])
    expect([...(drawn ?? '').matchAll(/>(\d+)<\/text>/g)].map(([, value]) => value)).toEqual(['7', '11'])
  })

  it.each([
    { name: 'no time', times: [] },
    { name: 'one time', times: ['2031-05-04T08:00:00Z', '2031-05-04T08:00:00Z'] },
    { name: 'what is no time', times: ['yesterday', '2031-05-04T08:00:00Z'] },
  ])('is not drawn where figures hold for $name', ({ times }) => {
    expect(timelines(timed('people missing', times))).toEqual([])
  })
})
