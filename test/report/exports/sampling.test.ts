import { Comparison, type Outcome } from '@parallax/model'
import { renderReport } from '@parallax/report'
import { describe, expect, it } from 'vitest'
import { FERRY } from '../ferry-comparison.ts'
import { readCsv } from '../strict-csv.ts'

/** How the addresses of an outlet with one article ended, and the frame: n at each step, and why the others are gone. */
const CASES: readonly (readonly [Partial<Record<Outcome, number>>, string[]])[] = [
  [{ ok: 1 }, ['1', '1', '1', '1', '1']],
  [
    { ok: 1, 'off-topic': 2, 'robots-denied': 3, timeout: 1 },
    ['7', '3 less 3 robots-denied; 1 timeout', '3', '1 less 2 off-topic', '1'],
  ],
  [{ ok: 2, paywall: 1 }, ['3', '3', '1 less 1 paywall; 1 no article found', '1', '1']],
  [{ paywall: 1 }, ['1', '1', '1', '1', '1']],
]

describe('sampling.csv', () => {
  it.each(CASES)('takes %j to %j', (outcomes, expected) => {
    expect(stepsOf({ outcomes })).toEqual(expected)
  })

  it('says what was drawn, and by which seed', () => {
    const sampling = { seed: 7, by: 'outlet', n: 1, perOutlet: [{ outlet: first?.id, onTopic: 4, drawn: 1 }] }
    expect(stepsOf({ outcomes: { ok: 4 } }, { sampling })).toEqual([
      '4',
      '4',
      '4',
      '4',
      '1 less 3 not drawn seed 7',
      '1',
    ])
  })

  it('stands in the report, as a flow and as a table', () => {
    const page = renderReport(FERRY)[0]?.content ?? ''
    expect(page).toMatch(/<ol class="flow">/)
    expect(page).toMatch(/<b>\d+<\/b> addresses found/)
  })
})

const first = FERRY.outlets.find(({ articles }) => articles.length === 1) ?? FERRY.outlets[0]
if (first === undefined) throw new TypeError('the example has no outlet')

function stepsOf(own: object, whole: object = {}): string[] {
  const outlets = FERRY.outlets.map((outlet) => (outlet === first ? { ...outlet, ...own } : outlet))
  const comparison = Comparison.parse({ ...FERRY, outlets, ...whole })
  const csv = renderReport(comparison).find(({ path }) => path === 'sampling.csv')?.content ?? ''
  const rows = readCsv(csv).filter(([outlet]) => outlet === first?.id)
  return rows.map(([, , n, lost, reasons, seed]) =>
    [n, lost !== '0' && `less ${reasons}`, seed && `seed ${seed}`].filter(Boolean).join(' '),
  )
}
