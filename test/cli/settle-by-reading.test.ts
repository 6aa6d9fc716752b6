import type { Capture, Outcome, Problem } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { settleByReading } from '../../apps/cli/src/job/settle-by-reading.ts'

const capture: Capture = {
  id: 'capture-1',
  url: 'https://north.example/a',
  outlet: 'north',
  event: 'flood',
  foundVia: 'urls',
  outcome: 'ok',
}
const problem = (code: string): Problem => ({ stage: 'read', code, message: `It is ${code}.` })

/** What the reader says of a page without an article, and the outcome that the address then has. */
const SETTLED: [string, Outcome][] = [
  ['consent-wall', 'consent-wall'],
  ['block-page', 'blocked'],
  ['error-page', 'gone'],
  ['not-html', 'not-html'],
  ['too-large', 'too-large'],
]

describe('a page without an article', () => {
  it.each(SETTLED)('%s settles the address as %s, with the reason, and is not said twice', (code, outcome) => {
    const settled = settleByReading(capture, [problem('bad-charset'), problem(code)])
    expect(settled.capture).toEqual({ ...capture, outcome, reason: `It is ${code}.` })
    expect(settled.problems).toEqual([problem('bad-charset')])
  })

  it.each(['no-article-text', 'reader-failed', 'too-complex', 'constructor'])('%s stays a problem', (code) => {
    expect(settleByReading(capture, [problem(code)])).toEqual({ capture, problems: [problem(code)] })
  })
})
