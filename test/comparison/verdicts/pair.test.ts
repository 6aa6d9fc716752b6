import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closed } from '../../../packages/comparison/src/intervals/interval.ts'
import { judgePair } from '../../../packages/comparison/src/verdicts/pair.ts'
import { assertion, assertions } from './assertion.ts'

type Case = [a: string, b: string, expected: string]

/** Notation: a value as in a text, then `@` and when it holds: a day, or hours of the first of May. */
const ANY_QUANTITY: Case[] = [
  ['24', '24', 'agree same-number'],
  ['at least 24', '24', 'agree same-number'],
  ['at least 24', 'at least 24', 'agree same-number'],
  ['about 24', '24', 'agree same-number'],
  ['about 24', 'at least 24', 'agree same-number'],
  ['nearly 500', '500', 'agree same-number'],
  ['up to 120', '120', 'agree same-number'],
  ['20 to 30', '20 to 30', 'agree same-number'],
  ['dozens', 'dozens', 'agree same-number'],
  ['hundreds', 'hundreds', 'agree same-number'],
  ['$2.6m', 'over $2.6m', 'compatible rounding'],
  ['at least 20', '24', 'compatible intervals-meet'],
  ['more than 20', '24', 'compatible intervals-meet'],
  ['more than 20', 'at least 23', 'compatible intervals-meet'],
  ['more than 200', '249', 'compatible intervals-meet'],
  ['dozens', '24', 'compatible intervals-meet'],
  ['dozens', '249', 'compatible intervals-meet'],
  ['hundreds', 'more than 300', 'compatible intervals-meet divergent'],
  ['at least 50', 'more than 200', 'compatible intervals-meet divergent'],
  ['at least 100', 'at least 120', 'compatible intervals-meet'],
  ['at least 100', 'at least 126', 'compatible intervals-meet divergent'],
  ['at least 5', 'at most 9', 'compatible intervals-meet'],
  ['fewer than 30', '20 to 30', 'compatible intervals-meet'],
  ['about 100', '109', 'compatible intervals-meet'],
  ['about 100', 'about 120', 'compatible intervals-meet'],
  ['nearly 500', '470', 'compatible intervals-meet'],
  ['20 to 30', '25', 'compatible intervals-meet'],
  ['20 to 30', '30 to 40', 'compatible intervals-meet'],
  ['35.7%', '35.72%', 'compatible rounding'],
  ['1,200', '1,203', 'compatible rounding'],
  ['$13.6m', '$13625777', 'compatible rounding'],
]

const FIXED: Case[] = [
  ['24', '25', 'conflict disjoint'],
  ['more than 24', '24', 'conflict disjoint'],
  ['fewer than 30', '30', 'conflict disjoint'],
  ['at least 30', '24', 'conflict disjoint'],
  ['at most 20', '24', 'conflict disjoint'],
  ['20 to 30', '31', 'conflict disjoint'],
  ['about 100', '111', 'conflict disjoint'],
  ['about 100', 'about 130', 'conflict disjoint'],
  ['nearly 500', '510', 'conflict disjoint'],
  ['dozens', '20', 'conflict disjoint'],
  ['20', '24', 'conflict disjoint'],
  ['300', '310', 'conflict disjoint'],
  ['8.6%', '8.7%', 'conflict disjoint'],
  ['$5.6b', '$5.7b', 'conflict disjoint'],
  ['1,200', '1,250', 'conflict disjoint'],
  ['35.7%', '35.8%', 'conflict disjoint'],
  ['24 @2024-05-01', '25 @2024-05-02', 'conflict disjoint'],
  ['13', '14', 'conflict disjoint'],
]

const RUNNING: Case[] = [
  ['11', '24', 'undetermined time-unknown'],
  ['11 @2024-05-01', '24', 'undetermined time-unknown'],
  ['11 @2024-05-01', '24 @2024-05-01', 'undetermined time-unknown'],
  ['11 @2024-05-01', '24 @2024-05-02', 'superseded later'],
  ['24 @2024-05-01', '11 @2024-05-02', 'superseded revised-down'],
  ['about 40 @2024-05-01', 'more than 300 @2024-05-03', 'superseded later'],
  ['11 @06-08', '24 @09-12', 'superseded later'],
  ['11 @06-08', '24 @08-12', 'superseded later'],
  ['11 @06-09', '24 @08-12', 'undetermined time-unknown'],
  ['11 @06-08', '24 @2024-05-01', 'undetermined time-unknown'],
  ['11 @06-08', '24 @2024-05-02', 'superseded later'],
  ['at least 24 @2024-05-01', '11 @2024-05-02', 'superseded revised-down'],
  ['12', '14 from 12', 'superseded later'],
  ['14', '12 from 14', 'superseded revised-down'],
  ['12 @2024-05-02', '14 @2024-05-01 from 12', 'superseded later'],
  ['12', '14 from 11', 'undetermined time-unknown'],
  ['54 former', '60', 'superseded later'],
  ['54 former', '60 former', 'undetermined time-unknown'],
  ['24 @2024-05-01', '24 @2024-05-02', 'agree same-number'],
  ['at least 20 @2024-05-01', '24 @2024-05-02', 'compatible intervals-meet'],
]

const DENIED: Case[] = [
  ['24 denied', '24', 'conflict denied'],
  ['24 denied', '11', 'conflict denied'],
  ['24 denied', '24 denied', 'agree same-number'],
]

describe('judgePair', () => {
  const run = (cases: readonly Case[], runningTotal: boolean) =>
    it.each(cases)('%s · %s → %s', (a, b, expected) => {
      for (const [left, right] of [
        [a, b],
        [b, a],
      ] as const) {
        const { verdict, because, divergent } = judgePair(assertion(left, 'x'), assertion(right, 'y'), runningTotal)
        expect(`${verdict} ${because}${divergent ? ' divergent' : ''}`).toBe(expected)
      }
    })
  describe('whether counted up or not', () => {
    run(ANY_QUANTITY, true)
    run(ANY_QUANTITY, false)
    run(DENIED, true)
  })
  describe('a fixed quantity', () => {
    run(FIXED, false)
  })
  describe('a running total', () => {
    run(RUNNING, true)
  })

  it('takes a conversion that a text states for agreement, our own within 5 % for compatible, a wider one for conflict', () => {
    const mile = { ...assertion('9.66', 'y'), convertedFrom: 'mi', interval: closed(9.18, 10.14) }
    const stated = { ...assertion('10', 'x'), statedWith: 'km 10' }
    expect(judgePair(stated, { ...mile, statedWith: 'km 10' }, false).verdict).toBe('agree')
    expect(judgePair(assertion('10', 'x'), mile, false).verdict).toBe('compatible')
    expect(judgePair(assertion('12', 'x'), mile, false).verdict).toBe('conflict')
  })

  it('takes an exact conversion for the same number: 48 hours are two days', () => {
    const days = { ...assertion('48', 'y'), convertedFrom: 'd', interval: closed(45.6, 50.4) }
    expect(judgePair(assertion('48', 'x'), days, false).verdict).toBe('agree')
  })

  it('is symmetric', () => {
    fc.assert(
      fc.property(assertions, assertions, fc.boolean(), (a, b, runningTotal) => {
        expect(judgePair(a, b, runningTotal)).toEqual(judgePair(b, a, runningTotal))
      }),
      { numRuns: 5000 },
    )
  })
})
