import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gatherFrom } from './loopback-press.ts'

const PAGE = '<p>Twelve homes are under water.</p>'

describe('the coverage ledger', () => {
  it('says of every outlet what was found, what was captured and how the rest ended', async () => {
    const { out, problems } = await gatherFrom(
      { 'a.example': { '/1': PAGE, '/2': { status: 404 }, '/3': { status: 404 } } },
      {
        outlets: [
          { id: 'a', home: 'http://a.example/' },
          { id: 'silent', home: 'http://silent.example/' },
        ],
        urls: ['http://a.example/1', 'http://a.example/2', 'http://a.example/3'],
      },
    )
    const rows: unknown[] = readFileSync(join(out, 'coverage.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows).toEqual([
      { event: 'flood', outlet: 'a', found: 3, captured: 1, outcomes: { gone: 2, ok: 1 } },
      { event: 'flood', outlet: 'silent', found: 0, captured: 0, outcomes: {} },
    ])
    expect(problems.filter(({ code }) => code === 'outlet-silent')).toMatchObject([{ outlet: 'silent' }])
  })
})
