import { describe, expect, it } from 'vitest'
import { flowOf } from '../../../packages/comparison/src/quantities/flows.ts'

describe('flowOf the sum that follows', () => {
  const cases: [string, string][] = [
    ['The couple earned ', 'in'],
    ['The couple earned 141 million and paid ', 'out'],
    ['They gave to charity; their income was ', 'in'],
    ['The bridge costs ', 'out'],
    ['Thieves made off with ', ''],
    ['The repayable loan of ', ''],
    ['Incoming mail worth ', ''],
    ['They paid nothing for years, and only when the council had come to the house did it find ', ''],
  ]
  it.each(cases)('%s#', (before, expected) => expect(flowOf(before)).toBe(expected))
})
