import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meets } from '../../../packages/comparison/src/intervals/interval.ts'
import type { Assertion } from '../../../packages/comparison/src/verdicts/assertion.ts'
import { outdated } from '../../../packages/comparison/src/verdicts/outdated.ts'
import { judgePair, supersedes } from '../../../packages/comparison/src/verdicts/pair.ts'
import { stancesOf, type StanceEntry } from '../../../packages/comparison/src/verdicts/stance.ts'
import { assertion, assertions } from './assertion.ts'

const VALUES = [
  '1',
  '8',
  '11',
  '12',
  '20',
  '24',
  '25',
  '100',
  '110',
  '112',
  '1,200',
  '1,203',
  '20 to 30',
  'dozens',
  'hundreds',
]
const HEDGED = ['', 'at least ', 'more than ', 'at most ', 'fewer than ', 'about ', 'nearly ']
const PASTS = ['', ' from 11', ' from 24', ' former']
const TIMES = ['', ' @2024-05-01', ' @2024-05-02', ' @06-08', ' @09-12']

/** Every way of putting every value at every time with every past: 1,500 claims, over two million pairs. */
const ALL = VALUES.flatMap((value) =>
  (/[a-z]/.test(value) ? [''] : HEDGED).flatMap((hedge) =>
    TIMES.flatMap((time) => PASTS.map((past) => assertion(`${hedge}${value}${time}${past}`, 'x'))),
  ),
)

describe('100,000 pairs', () => {
  it('are judged alike from either side, and agree or are compatible only where they can both hold', () => {
    const wrong: string[] = []
    // A stride without a common factor walks through all kinds of pairs without chance.
    for (let at = 0; at < 100_000; at += 1) {
      const [a, b] = [ALL[(at * 7) % ALL.length], ALL[(at * 1009 + Math.floor(at / ALL.length)) % ALL.length]]
      if (!a || !b || !isSound(a, b, at % 2 === 0)) wrong.push(`${a?.id} · ${b?.id}`)
    }
    expect(wrong).toEqual([])
  })
})

function isSound(a: Assertion, b: Assertion, runningTotal: boolean): boolean {
  const [one, other] = [judgePair(a, b, runningTotal), judgePair(b, a, runningTotal)]
  const holds = one.verdict === 'agree' || one.verdict === 'compatible'
  return (
    one.verdict === other.verdict &&
    one.because === other.because &&
    holds === (meets(a.interval, b.interval) || one.because === 'rounding') &&
    (one.verdict !== 'superseded' || runningTotal)
  )
}

describe('outdated', () => {
  it('finds the same entries as holding each against each', () => {
    fc.assert(
      fc.property(fc.uniqueArray(assertions, { maxLength: 12, selector: ({ id }) => id }), (own) => {
        const entries = stancesOf(own).flatMap((stance) => stance.entries)
        const slowly = entries.filter((entry) =>
          entries.some((other) => other.outlet !== entry.outlet && outdates(other, entry)),
        )
        expect(outdated(entries).map(({ entry }) => entry)).toEqual(slowly)
        for (const { entry, by } of outdated(entries)) expect(outdates(by, entry)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

function outdates(later: StanceEntry, earlier: StanceEntry): boolean {
  if (meets(later.interval, earlier.interval)) return false
  return later.assertions.some((a) => earlier.assertions.every((b) => supersedes(a, b)))
}
