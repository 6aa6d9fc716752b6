import { indexEntry, renderIndex, type IndexEntry } from '@parallax/report'
import { describe, expect, it } from 'vitest'
import { FERRY } from './ferry-comparison.ts'

const ENTRY = indexEntry(FERRY, 'events/ferry/report.html')
const share = {
  outlet: 'north',
  name: 'North',
  measure: 'hedging',
  title: 'How firmly',
  exploratory: true,
  value: 'bare',
  label: 'bare',
}

function page(events: number, n = 1): string {
  const made = Array.from({ length: events }, (_, at): IndexEntry => ({
    ...ENTRY,
    id: `e${at}`,
    framing: [{ ...share, n, of: 4 }],
  }))
  return renderIndex({ study: 'Ferries', software: 'Parallax 0.1.0', events: made, problems: [] })[0]?.content ?? ''
}

describe('framing over a batch', () => {
  it('adds up events, with what the share is out of', () => {
    expect(page(3)).toContain('25% <small>3 of 12, 3 events</small>')
  })
  it('gives an interval from eight events on', () => {
    expect(page(7)).not.toContain('25 to 25%')
    expect(page(8)).toContain('25% (25 to 25%) <small>8 of 32, 8 events</small>')
  })
  it('takes shares of every group an outlet could fall into, and none of names', () => {
    for (const { of, n } of ENTRY.framing) expect(of).toBeGreaterThanOrEqual(n)
    expect(ENTRY.framing.some(({ measure }) => measure === 'naming')).toBe(false)
  })
})
