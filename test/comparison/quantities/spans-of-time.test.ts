import { describe, expect, it } from 'vitest'
import { timeRoleOf } from '../../../packages/comparison/src/quantities/spans-of-time.ts'
import { article, figure } from '../claims.ts'

/** What the span of time at the bracketed words is. */
function role(text: string, unit = 'd'): string {
  const quote = /\[(.*?)\]/.exec(text)?.[1] ?? ''
  const at = text.indexOf('[')
  const claim = figure(article('north', text), quote, { kind: 'duration', unit, value: 1 })
  return timeRoleOf(claim, text.slice(0, at), text.slice(at + quote.length + 2))
}

describe('timeRoleOf', () => {
  const cases: [string, string][] = [
    ['The council granted a [30-day] delay.', 'length'],
    ['The siren sounded for [ten minutes].', 'length'],
    ['The vote came [four hours] before the deadline.', 'gap'],
    ['He was dismissed [four days] earlier.', 'gap'],
    ['It was their first meeting in [22 days].', 'gap'],
    ['The worst flood in more than [ten years] hit the port.', 'gap'],
    ['She scored in her first [three seasons].', 'part'],
    ['The final [two days] brought rain.', 'part'],
    ['It rained for [two days], first in the hills.', 'length'],
    ['They left the hall after [90 minutes].', ''],
    ['She was first to arrive. In [two days] the port reopens.', ''],
  ]
  it.each(cases)('%s', (text, expected) => expect(role(text)).toBe(expected))
  it('is for time alone', () => expect(role('The first in [30-strong] rows before noon.', 'item')).toBe(''))
})
