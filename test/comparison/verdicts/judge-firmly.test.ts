import { describe, expect, it } from 'vitest'
import { explain } from '../../../packages/comparison/src/verdicts/because.ts'
import { judgeFirmly } from '../../../packages/comparison/src/verdicts/judge-firmly.ts'
import { assertion } from './assertion.ts'

/** What outlets claim, `North: 24`; one in brackets leaves open whether it belongs: `(North: 24)`. */
function judged(lines: readonly string[], runningTotal = false) {
  const claims = lines.map((line) => {
    const [outlet = '', claim = ''] = line.replace(/[()]/g, '').split(': ')
    return { firm: !line.startsWith('('), assertion: assertion(claim, outlet) }
  })
  const firm = new Set(claims.filter((claim) => claim.firm).map((claim) => claim.assertion.id))
  const judgement = judgeFirmly(
    claims.map((claim) => claim.assertion),
    { firm, runningTotal },
  )
  return { ...judgement, because: explain(judgement.judgement, { ...judgement, nameOf: (outlet) => outlet })[0] }
}

describe('judgeFirmly', () => {
  const cases: [name: string, lines: string[], verdict: string, setAside: number][] = [
    ['figures that surely belong together clash', ['North: 13', 'South: 14'], 'conflict', 0],
    ['a stray figure does not make a conflict', ['North: 13', 'South: 13', '(East: 90)'], 'agree', 1],
    ['a stray figure of an outlet that has a sure one', ['North: 13', 'South: 13', '(South: 90)'], 'agree', 1],
    ['a stray figure does not hide a conflict', ['North: 13', 'South: 14', '(East: 13)'], 'conflict', 0],
    ['a stray figure that agrees stays', ['North: 13', 'South: 13', '(East: 13)'], 'agree', 0],
    ['a clash of which only one side is sure', ['North: 13', '(South: 90)'], 'undetermined', 0],
    ['nothing sure, but no clash', ['North: 13', '(South: 13)'], 'agree', 0],
  ]
  it.each(cases)('%s', (...[, lines, verdict, setAside]) => {
    const { judgement, setAside: aside } = judged(lines)
    expect([judgement.verdict, aside.length]).toEqual([verdict, setAside])
  })
  it('says that the words leave it open', () => {
    expect(judged(['North: 13', '(South: 90)']).because).toBe(
      'The figures cannot all hold, but their words leave open whether they count the same: 13 (North) against 90 (South).',
    )
  })
  it('does not set aside what unites', () => {
    const grown = ['North: 11 @2024-05-01', '(North: 24 @2024-05-02)', 'South: 24 @2024-05-02']
    expect(judged(grown, true)).toMatchObject({ judgement: { verdict: 'agree' }, setAside: [] })
  })
  it('leaves a running total undetermined for want of times, as ever', () => {
    const { judgement, isUnsure } = judged(['North: 13', '(South: 90)'], true)
    expect([judgement.verdict, isUnsure]).toEqual(['undetermined', false])
  })
})
