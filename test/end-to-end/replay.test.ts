import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parallax } from '../cli/parallax.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'

/** What a run leaves that no clock and no network may change. */
const FILES = ['captures.jsonl', 'coverage.jsonl', 'listings.jsonl']
const OF_EVENT = ['captures.jsonl', 'articles.jsonl', 'claims.jsonl', 'comparison.json', 'report.html']

function bytesOf(folder: string): Record<string, string> {
  const events = readdirSync(join(folder, 'events')).flatMap((event) =>
    OF_EVENT.map((name) => join('events', event, name)),
  )
  return Object.fromEntries([...FILES, ...events].map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
}

describe('a run that was captured', () => {
  it('gives the same captures, articles and comparison to the byte, each time its archive is replayed', () => {
    const folder = temporaryFolder()
    // The example's hosts are closed when it has ended: what is read again comes out of the folder.
    expect(parallax('demo', '--out', folder).exit).toBe(0)
    const live = bytesOf(folder)
    expect(Object.keys(live).length).toBeGreaterThanOrEqual(FILES.length + OF_EVENT.length)
    for (let replay = 0; replay < 2; replay += 1) {
      expect(parallax('run', join(folder, 'study.yaml'), '--out', folder, '--offline').exit).toBe(0)
      const again = bytesOf(folder)
      for (const [name, bytes] of Object.entries(live)) expect(again[name] === bytes, name).toBe(true)
    }
  })
})
