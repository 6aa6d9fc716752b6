import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../../packages/comparison/src/verdicts/because.ts'
import { judge } from '../../../packages/comparison/src/verdicts/judge.ts'
import { judgePair } from '../../../packages/comparison/src/verdicts/pair.ts'
import { assertion, assertions } from './assertion.ts'

/** Each line is what an outlet claims: `North: at least 24 @2024-05-01`. */
const claimed = (lines: readonly string[]) =>
  lines.map((line) => {
    const [outlet = '', claim = ''] = line.split(': ')
    return { ...assertion(claim, outlet), id: line }
  })

describe('judge', () => {
  const cases: [name: string, running: boolean, lines: string[], verdict: string, camps: number][] = [
    ['one outlet alone', true, ['North: 24', 'North: at least 20'], 'single', 1],
    ['all state one number', true, ['North: 24', 'South: at least 24', 'East: about 24'], 'agree', 1],
    ['one states it beside a bound', true, ['North: at least 20', 'North: 24', 'South: 24'], 'agree', 1],
    ['bounds around a number', true, ['North: 24', 'South: at least 20', 'East: dozens'], 'compatible', 1],
    ['a toll that grew', true, ['North: 11 @2024-05-01', 'South: 24 @2024-05-02'], 'superseded', 1],
    ['a toll of one day', true, ['North: 11 @2024-05-01', 'South: 24 @2024-05-01'], 'undetermined', 2],
    [
      'one outdated, two that clash',
      true,
      ['North: 5 @2024-05-01', 'South: 11 @2024-05-02', 'East: 24 @2024-05-02'],
      'undetermined',
      2,
    ],
    ['nothing counted up', false, ['North: 13', 'South: 14'], 'conflict', 2],
    ['three ways', false, ['North: 13', 'South: 14', 'East: 15', 'West: 15'], 'conflict', 3],
    [
      'an outlet that outdates itself',
      true,
      ['North: 11 @2024-05-01', 'North: 24 @2024-05-02', 'South: 24 @2024-05-02'],
      'agree',
      1,
    ],
    ['an outlet that names the former toll', true, ['North: 60', 'North: 54 former', 'South: 60'], 'agree', 1],
    [
      'rival figures in one outlet, one of which another gives',
      false,
      ['North: 10', 'North: 50', 'South: 10'],
      'agree',
      2,
    ],
    ['one of the rival figures suits all', false, ['North: 10', 'North: 50', 'South: at least 40'], 'compatible', 2],
    [
      'each rival figure suits some, none suits all',
      false,
      ['North: 10', 'North: 50', 'South: 10', 'East: 50'],
      'conflict',
      2,
    ],
    ['two outlets with rival figures', false, ['North: 10', 'North: 50', 'South: 50', 'South: 90'], 'agree', 3],
    ['rival figures that suit nobody', false, ['North: 10', 'North: 50', 'South: 30'], 'conflict', 3],
    ['rival figures in the only outlet', false, ['North: 10', 'North: 50'], 'single', 2],
    ['rival figures of a running total', true, ['North: 10', 'North: 50', 'South: 50'], 'agree', 2],
    ['a number cut off', false, ['North: $43m', 'South: $43885310', 'East: nearly $44m'], 'compatible', 1],
    ['a number cut off from nothing that is stated', false, ['North: $43m', 'South: nearly $50m'], 'conflict', 2],
    ['roundings', false, ['North: 35.7%', 'South: 35.72%'], 'compatible', 1],
    ['roundings that do not chain', false, ['North: 35.7%', 'South: 35.72%', 'East: 35.68%'], 'conflict', 2],
  ]
  it.each(cases)('%s', (...[, running, lines, verdict, camps]) => {
    const judgement = judge(claimed(lines), running)
    expect(judgement.verdict).toBe(verdict)
    expect(judgement.camps).toHaveLength(camps)
  })

  it('judges the text before the headline', () => {
    const [head, ...rest] = claimed(['North: 30', 'North: 24', 'South: 24'])
    expect(judge([{ ...head!, headline: true }, ...rest], false).verdict).toBe('agree')
  })
  it('counts a headline where there is nothing else', () => {
    const [head, ...rest] = claimed(['North: 30', 'South: 24'])
    expect(judge([{ ...head!, headline: true }, ...rest], false).verdict).toBe('conflict')
  })
  it('says why, with values and names', () => {
    const name = (outlet: string) => `The ${outlet}`
    expect(explain(judge(claimed(['North: 13', 'South: 14']), false), { nameOf: name })).toEqual([
      'The figures cannot all hold, and time does not explain it: 13 (The North) against 14 (The South).',
    ])
    const grown = judge(claimed(['North: 11 @2024-05-01', 'South: 24 @2024-05-02']), true)
    expect(explain(grown, { nameOf: name })[0]).toBe(
      "A total that is counted up: The North's 11 gives way to The South's 24 (as of 2024-05-02).",
    )
  })

  it('says which figures suit all, and who gives others besides', () => {
    const judgement = judge(claimed(['North: 10', 'North: 50', 'South: at least 40']), false)
    expect(explain(judgement, { nameOf: (outlet) => outlet })).toEqual([
      'The figures differ but can all hold: 50 (North) and at least 40 (South).',
      'North sets 10 and 50 side by side.',
    ])
    expect(judgement.common?.interval).toMatchObject({ lower: 50, upper: 50 })
  })

  it('does not depend on the order of claims', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(assertions, { maxLength: 7, selector: ({ id }) => id })
          .chain((own) => fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length }))),
        fc.boolean(),
        ([own, shuffled], running) => {
          const [one, other] = [judge(own, running), judge(shuffled, running)]
          expect(other.verdict).toBe(one.verdict)
          expect(other.camps.map((camp) => camp.interval)).toEqual(one.camps.map((camp) => camp.interval))
          expect(explain(other, { nameOf: String })).toEqual(explain(one, { nameOf: String }))
        },
      ),
      { numRuns: 1500 },
    )
  })
  it('is the pair verdict where two outlets say one thing each', () => {
    fc.assert(
      fc.property(assertions, assertions, fc.boolean(), (a, b, running) => {
        fc.pre(!a.denied && !b.denied)
        const pair = [
          { ...a, outlet: 'a' },
          { ...b, outlet: 'b' },
        ] as const
        expect(judge(pair, running).verdict).toBe(judgePair(...pair, running).verdict)
      }),
      { numRuns: 3000 },
    )
  })
})
