import { Comparison } from '@parallax/model'
import { renderReport } from '@parallax/report'
import { describe, expect, it } from 'vitest'
import { FERRY } from '../ferry-comparison.ts'

const [measure] = FERRY.framing
const [row] = measure?.perOutlet ?? []
const [count] = row?.counts ?? []

/** The report's framing section with the ferry's first measure changed. */
function framed(change: Partial<Comparison['framing'][number]>): string {
  const page = renderReport(Comparison.parse({ ...FERRY, framing: [{ ...measure, ...change }] }))
    .map(({ content }) => content)
    .join('')
  const start = page.indexOf('id="framing"')
  return page.slice(start, page.indexOf('<section', start)).replaceAll(/\s+/g, ' ')
}

describe('the framing section', () => {
  it('shows the interval of a share, and says what it is', () => {
    const bounded = { ...row, texts: 9, counts: [{ ...count, of: 1, interval: { lower: 0.12, upper: 0.404 } }] }
    const section = framed({ perOutlet: [bounded] as Comparison['framing'][number]['perOutlet'] })
    expect(section).toContain('(12 to 40%)')
    expect(section).toContain('95 of 100 shares')
  })
  it('explains no interval where none is shown', () => expect(framed({})).not.toContain('95 of 100'))
  it('gives a finding its interval and adjusted probability', () => {
    const finding = { statement: 'More.', claims: [], interval: { lower: 0.1, upper: 0.5 }, adjusted: 0.012 }
    expect(framed({ findings: [finding] })).toContain('10 to 50 points (95 of 100 draws), adjusted p 0.012')
  })
  it('shows warnings, and a measure that was left out with the reason alone', () => {
    const section = framed({ groups: [], perOutlet: [], findings: [], warnings: ['Left out: no <sides>.'] })
    expect(section).toContain('Left out: no &lt;sides&gt;.')
    expect(section).not.toContain('<table')
  })
  it('shows how far apart names lie', () => {
    const distances = [
      {
        about: 'ferry',
        outlets: ['harbour-gazette', 'daily-meridian'] as [string, string],
        n: [5, 7] as [number, number],
        distance: 0.5583,
      },
    ]
    expect(framed({ distances })).toContain('0.56')
  })
})
