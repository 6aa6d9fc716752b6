import { describe, expect, it } from 'vitest'
import { type HostNote, restsAt } from '../../../packages/crawler/src/archive/host-note.ts'

const NOW = new Date('2031-03-04T12:00:00Z')
/** An answer may take half a minute. */
const ANSWER_MS = 30_000
/** So many seconds before now. */
const ago = (seconds: number): string => new Date(NOW.getTime() - seconds * 1000).toISOString()
const asked = (seconds: number, gapMs = 5000): HostNote => ({ host: 'a.example', askedAt: ago(seconds), gapMs })
const rests = (seconds: number, restMs: number): HostNote => ({ host: 'a.example', restsFrom: ago(seconds), restMs })

describe('how long a host is still left in peace after earlier runs', () => {
  const CASES: [what: string, notes: HostNote[], seconds: number | undefined][] = [
    ['never asked', [], undefined],
    ['asked just now: the whole gap', [asked(0)], 5],
    ['asked a while ago, perhaps still under way when the run was killed: the whole gap', [asked(20)], 5],
    ['asked so long ago that its answer had ended three seconds ago at the latest', [asked(33)], 2],
    ['asked a minute ago', [asked(60)], undefined],
    ['asked twice: the later counts', [asked(60), asked(1)], 5],
    ['a longer crawl-delay', [asked(1, 20_000)], 20],
    ['asked us ten seconds ago to wait a minute', [rests(10, 60_000)], 50],
    ['and was asked since then', [rests(10, 60_000), asked(1)], 50],
    ['asked us long ago to wait a minute', [rests(100, 60_000)], undefined],
    ['the clock was set back by an hour: one whole rest, not an hour', [asked(-3600), rests(-3600, 60_000)], 60],
  ]
  it.for(CASES)('%s', ([, notes, seconds]) => {
    const left = restsAt(NOW, notes, ANSWER_MS).get('a.example')
    expect(left === undefined ? undefined : left / 1000).toBe(seconds)
  })
})
