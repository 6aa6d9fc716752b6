import { describe, expect, it } from 'vitest'
import { scoreNaming } from '../extractor/framing/score-naming.ts'

const actors = scoreNaming('ACTOR')
if (actors === null) process.stderr.write('naming over outlets is not measured: the set (../shared) is not here\n')

describe.skipIf(actors === null)('namings put together over outlets on NewsWCL50 (B-cubed) do not fall', () => {
  it('persons', () => expect(actors?.f1).toBeGreaterThanOrEqual(0.9))
  it('groups', () => expect(scoreNaming('GROUP')?.f1).toBeGreaterThanOrEqual(0.5))
  it('persons of events whose misses were never read', () =>
    expect(scoreNaming('ACTOR', 'unread')?.f1).toBeGreaterThanOrEqual(0.88))
})
