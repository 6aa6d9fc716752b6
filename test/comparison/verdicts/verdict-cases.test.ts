import { describe, expect, it } from 'vitest'
import { judge } from '../../../packages/comparison/src/verdicts/judge.ts'
import { judgePair } from '../../../packages/comparison/src/verdicts/pair.ts'
import { assertion } from './assertion.ts'

/** Two figures of two outlets, and the verdict on a quantity that is fixed, and on one that is counted up. */
type Case = [a: string, b: string, fixed: string, countedUp: string]

const EXACT: Case[] = [
  ['1', '1', 'agree', 'agree'],
  ['1', '2', 'conflict', 'undetermined'],
  ['99', '100', 'conflict', 'undetermined'],
  ['100', '101', 'conflict', 'undetermined'],
  ['110', '112', 'compatible', 'compatible'],
  ['110', '114', 'compatible', 'compatible'],
  ['110', '115', 'conflict', 'undetermined'],
  ['110', '105', 'compatible', 'compatible'],
  ['110', '104', 'conflict', 'undetermined'],
  ['1,500', '1,534', 'compatible', 'compatible'],
  ['1,500', '1,551', 'conflict', 'undetermined'],
  ['12,000', '12,360', 'compatible', 'compatible'],
  ['12,000', '12,600', 'conflict', 'undetermined'],
  ['2,000', '2,001', 'conflict', 'undetermined'],
  ['2,040', '2,041', 'compatible', 'compatible'],
  ['2,041', '2,042', 'conflict', 'undetermined'],
  ['170,000', '165,700', 'compatible', 'compatible'],
  ['170,000', '175,000', 'conflict', 'undetermined'],
]

const BOUNDS: Case[] = [
  ['at least 1', '1', 'agree', 'agree'],
  ['at least 1', 'more than 1', 'agree', 'agree'],
  ['more than 1', '1', 'conflict', 'undetermined'],
  ['more than 23', '24', 'compatible', 'compatible'],
  ['more than 24', 'at least 24', 'agree', 'agree'],
  ['more than 24', 'more than 24', 'agree', 'agree'],
  ['at least 25', '24', 'conflict', 'undetermined'],
  ['at most 24', '24', 'agree', 'agree'],
  ['at most 24', '10', 'compatible', 'compatible'],
  ['at most 24', '25', 'conflict', 'undetermined'],
  ['up to 40', 'fewer than 40', 'agree', 'agree'],
  ['up to 40', 'at least 40', 'agree', 'agree'],
  ['fewer than 40', 'at least 40', 'conflict', 'undetermined'],
  ['fewer than 40', 'more than 40', 'conflict', 'undetermined'],
  ['fewer than 40', 'more than 39', 'compatible', 'compatible'],
  ['fewer than 40', 'fewer than 90', 'compatible', 'compatible'],
  ['at most 10', 'at least 11', 'conflict', 'undetermined'],
  ['at least 80', 'more than 99', 'compatible', 'compatible'],
  ['over 1,000', '1,000', 'compatible', 'compatible'],
  ['fewer than 1,000', '1,000', 'compatible', 'compatible'],
  ['over 1,000', '1,010', 'compatible', 'compatible'],
  ['over 1,010', '1,000', 'conflict', 'undetermined'],
  ['over $2m', '$2m', 'compatible', 'compatible'],
  ['over 50%', '50%', 'conflict', 'undetermined'],
  ['over 1,200', '1,200', 'compatible', 'compatible'],
  ['over 30', '30', 'conflict', 'undetermined'],
  ['over 1,200', '1,000', 'conflict', 'undetermined'],
]

const ABOUT: Case[] = [
  ['about 10', '10', 'agree', 'agree'],
  ['about 10', '11', 'compatible', 'compatible'],
  ['about 10', '12', 'conflict', 'undetermined'],
  ['about 10', '9', 'compatible', 'compatible'],
  ['about 10', '8', 'conflict', 'undetermined'],
  ['about 1,000', '1,100', 'compatible', 'compatible'],
  ['about 1,000', '1,101', 'conflict', 'undetermined'],
  ['about 1,000', '900', 'compatible', 'compatible'],
  ['about 1,000', 'more than 1,000', 'agree', 'agree'],
  ['about 1,000', 'more than 1,100', 'conflict', 'undetermined'],
  ['about 1,000', 'at least 1,100', 'compatible', 'compatible'],
  ['about 1,000', 'fewer than 900', 'conflict', 'undetermined'],
  ['about 1,000', 'at most 900', 'compatible', 'compatible'],
  ['about 1,000', 'about 1,200', 'compatible', 'compatible'],
  ['about 1,000', 'about 1,300', 'conflict', 'undetermined'],
  ['about 600', 'about 900', 'conflict', 'undetermined'],
  ['nearly 1,000', '1,001', 'conflict', 'undetermined'],
  ['nearly 1,000', '999', 'compatible', 'compatible'],
  ['nearly 1,000', '900', 'compatible', 'compatible'],
  ['nearly 1,000', '899', 'conflict', 'undetermined'],
  ['nearly 1,000', 'more than 1,000', 'conflict', 'undetermined'],
  ['nearly 1,000', 'about 1,000', 'agree', 'agree'],
  ['fewer than 1,500', 'about 4,000', 'conflict', 'undetermined'],
]

const VAGUE: Case[] = [
  ['dozens', 'at least 10', 'compatible', 'compatible'],
  ['dozens', '23', 'conflict', 'undetermined'],
  ['dozens', 'fewer than 24', 'conflict', 'undetermined'],
  ['dozens', 'fewer than 25', 'compatible', 'compatible'],
  ['dozens', 'hundreds', 'compatible', 'compatible'],
  ['hundreds', '199', 'conflict', 'undetermined'],
  ['hundreds', '200', 'compatible', 'compatible'],
  ['hundreds', 'about 190', 'compatible', 'compatible'],
  ['hundreds', 'about 150', 'conflict', 'undetermined'],
  ['hundreds', '1,900', 'compatible', 'compatible'],
]

const RANGES: Case[] = [
  ['20 to 30', '20', 'compatible', 'compatible'],
  ['20 to 30', '30', 'compatible', 'compatible'],
  ['20 to 30', '19', 'conflict', 'undetermined'],
  ['20 to 30', 'more than 30', 'conflict', 'undetermined'],
  ['20 to 30', 'at least 30', 'compatible', 'compatible'],
  ['20 to 30', 'fewer than 20', 'conflict', 'undetermined'],
  ['20 to 30', 'at most 20', 'compatible', 'compatible'],
  ['20 to 30', '25 to 35', 'compatible', 'compatible'],
  ['20 to 30', '31 to 35', 'conflict', 'undetermined'],
  ['20 to 30', 'dozens', 'compatible', 'compatible'],
  ['10 to 20', 'dozens', 'conflict', 'undetermined'],
  ['20 to 30', 'about 33', 'compatible', 'compatible'],
]

const SHARES_AND_SUMS: Case[] = [
  ['12%', '18%', 'conflict', 'undetermined'],
  ['12%', '12.4%', 'compatible', 'compatible'],
  ['12%', '12.5%', 'conflict', 'undetermined'],
  ['12%', '12.6%', 'conflict', 'undetermined'],
  ['about 12%', '13%', 'compatible', 'compatible'],
  ['about 12%', '13.5%', 'conflict', 'undetermined'],
  ['5%', '5.2%', 'conflict', 'undetermined'],
  ['5.0%', '5.04%', 'compatible', 'compatible'],
  ['$5.6b', '$5.64b', 'compatible', 'compatible'],
  ['$5.6b', '$5.65b', 'conflict', 'undetermined'],
  ['$1.5m', '$15m', 'conflict', 'undetermined'],
  ['about $2m', '$2.2m', 'compatible', 'compatible'],
  ['about $2m', '$2.3m', 'conflict', 'undetermined'],
  ['more than $2m', '$2.6m', 'compatible', 'compatible'],
  ['$136m', 'over $100m', 'compatible', 'compatible'],
]

/** With times: what the verdict on a total is, once one is later or a text says so. */
const TIMED: [a: string, b: string, countedUp: string][] = [
  ['17 @06-09', '19 @11-12', 'superseded later'],
  ['17 @06-09', 'more than 20 @15-17', 'superseded later'],
  ['58 @14-14', '86 @18-18', 'superseded later'],
  ['58 @14-14', '86 @14-14', 'undetermined time-unknown'],
  ['58 @14-18', '86 @17-18', 'undetermined time-unknown'],
  ['58 @14-18', '86 @18-19', 'superseded later'],
  ['86 @06-07', '58 @08-09', 'superseded revised-down'],
  ['at least 23 @06-07', '24 @08-09', 'compatible intervals-meet'],
  ['about 40 @06-07', '45 @08-09', 'superseded later'],
  ['dozens @06-07', '11 @08-09', 'superseded revised-down'],
  ['1,200 @2024-05-01', '1,203 @2024-05-02', 'compatible rounding'],
  ['1,200 @2024-05-01', '1,260 @2024-05-02', 'superseded later'],
  ['17 @11-12 former', '19 @11-12', 'superseded later'],
  ['19 @11-12 from 17', '17 @11-12', 'superseded later'],
  ['19 @06-07 from 17', '17 @11-12', 'superseded later'],
  ['19 @06-07 from 17', '18 @11-12', 'superseded revised-down'],
  ['12 @2024-04-30', '14 @2024-05-01', 'superseded later'],
  ['12 @23-24', '14 @2024-05-02', 'superseded later'],
  ['12 @00-01', '14 @2024-05-01', 'undetermined time-unknown'],
  ['fewer than 10 @06-07', '24 @2024-05-02', 'superseded later'],
]

/** Three outlets and more: `North: 24`. */
const MANY: [lines: string[], fixed: string, countedUp: string][] = [
  [['N: at least 23', 'S: more than 20', 'E: 24', 'W: dozens'], 'compatible', 'compatible'],
  [['N: 24', 'S: 24', 'E: at least 24'], 'agree', 'agree'],
  [['N: 24', 'S: 24', 'E: at least 20'], 'compatible', 'compatible'],
  [['N: 24', 'S: 25', 'E: at least 20'], 'conflict', 'undetermined'],
  [['N: about 100', 'S: 95', 'E: 109'], 'conflict', 'undetermined'],
  [['N: about 100', 'S: 95', 'E: at least 90'], 'compatible', 'compatible'],
  [['N: 20 to 30', 'S: 25 to 40', 'E: 28 to 29'], 'compatible', 'compatible'],
  [['N: 20 to 30', 'S: 30 to 40', 'E: 25'], 'conflict', 'undetermined'],
  [['N: 17 @06-07', 'S: 19 @11-12', 'E: 24 @18-19'], 'conflict', 'superseded'],
  [['N: 17 @06-07', 'S: 24 @18-19', 'E: 24 @18-19'], 'conflict', 'superseded'],
  [['N: 17 @06-07', 'S: 24 @18-19', 'E: 25 @18-19'], 'conflict', 'undetermined'],
  [['N: 17 @06-07', 'N: 24 @18-19', 'S: 24 @17-18'], 'agree', 'agree'],
  [['N: 24', 'N: 60', 'S: 24', 'E: 60'], 'conflict', 'undetermined'],
  [['N: 24', 'S: 24 denied'], 'agree', 'agree'],
]

describe.each([
  ['numbers without a hedge', EXACT],
  ['bounds', BOUNDS],
  ['approximations', ABOUT],
  ['vague counts', VAGUE],
  ['ranges', RANGES],
  ['shares and sums', SHARES_AND_SUMS],
])('%s', (_, cases) => {
  it.each(cases)('%s · %s → %s; counted up: %s', (...[a, b, fixed, countedUp]) => {
    const pair = [assertion(a, 'x'), assertion(b, 'y')] as const
    expect([judgePair(...pair, false).verdict, judgePair(...pair, true).verdict]).toEqual([fixed, countedUp])
  })
})

describe('totals in time', () => {
  it.each(TIMED)('%s · %s → %s', (a, b, expected) => {
    const { verdict, because } = judgePair(assertion(a, 'x'), assertion(b, 'y'), true)
    expect(`${verdict} ${because}`).toBe(expected)
  })
})

describe('several outlets', () => {
  it.each(MANY)('%j → %s; counted up: %s', (lines, fixed, countedUp) => {
    const own = lines.map((line) => {
      const [outlet = '', claim = ''] = line.split(': ')
      return { ...assertion(claim, outlet), id: line }
    })
    expect([judge(own, false).verdict, judge(own, true).verdict]).toEqual([fixed, countedUp])
  })
})
