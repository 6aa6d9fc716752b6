import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gather, type GatherStep } from '@parallax/crawler'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { LogLine } from '../../../apps/cli/src/output/log-line.ts'
import { openLog } from '../../../apps/cli/src/output/open-log.ts'
import { newFolder, openPress, planFor, type Route } from '../../crawler/loopback-press.ts'

const PAGE = '<p>Twelve homes are under water.</p>'
const RSS = { body: '<rss><channel><item><link>/1</link></item><item><link>/2</link></item></channel></rss>' }
const busy: Route = (_, response, visit) =>
  visit === 1
    ? response.writeHead(429, { 'retry-after': '1' }).end()
    : response.writeHead(302, { location: 'http://b.example/1' }).end()

/** A log into a list of notes, and a way to interrupt. `screen` is what a person sees who watches. */
function openNotes(style: { quiet?: boolean; json?: boolean }, columns?: number) {
  const notes: string[] = []
  const written: string[] = []
  const stop = new AbortController()
  const terminal = { note: (text: string) => void notes.push(text), signal: stop.signal }
  const screen = columns === undefined ? null : { columns, rows: 24, write: (text: string) => void written.push(text) }
  const log = openLog(terminal, { quiet: false, json: false, ...style }, { screen })
  onTestFinished(log.close)
  return { log, notes, written, stop }
}

/** All that a small crawl tells, which has every step. */
async function gatherInto(onStep: (step: GatherStep) => void): Promise<void> {
  const press = await openPress({ 'a.example': { '/rss': RSS, '/1': busy, '/2': PAGE }, 'b.example': { '/1': PAGE } })
  try {
    const outlets = [{ id: 'a', home: 'http://a.example/', feeds: ['http://a.example/rss'] }]
    const plan = planFor(press, await newFolder(), { outlets, hosts: ['b.example'], crawl: { maxPages: 1 } })
    await gather({ ...plan, onStep })
  } finally {
    await press.close()
  }
}

describe('a log in JSON', () => {
  it('has one object a line for everything that happens, each as it is documented', async () => {
    const { log, notes } = openNotes({ json: true })
    await gatherInto(log.step)
    log.progress('1 of 1 events compared')
    log.warn('parallax: 1 problem')
    const lines = notes.map((note) => LogLine.parse(JSON.parse(note)))
    for (const note of notes) expect(note).not.toContain('\n')
    const documented = LogLine.options.map(({ shape }) => shape.step.value)
    expect(new Set(lines.map(({ step }) => step))).toEqual(new Set(documented))
    expect(lines.at(-1)).toMatchObject({ step: 'warning', message: 'parallax: 1 problem' })
    expect(lines.filter(({ step }) => step === 'done')).toMatchObject([
      { addresses: 2, captured: 1, deferred: 1, problems: 1, complete: false },
    ])
  })

  it('is documented field by field', () => {
    const readme = readFileSync(join(resolve(import.meta.dirname, '../../..'), 'apps/cli/README.md'), 'utf8')
    for (const { shape } of LogLine.options) {
      const { at: _, step, ...fields } = shape
      const names = Object.keys(fields).map((name) => `\`${name}\``)
      expect(readme).toContain(`| \`${step.value}\` | ${names.join(' ')} |`)
    }
  })

  it('has warnings only where it shall be quiet', () => {
    const { log, notes } = openNotes({ json: true, quiet: true })
    log.step({ step: 'fetched', url: 'http://a.example/', status: 200, bytes: 1, tookMs: 1 })
    log.progress('far')
    log.warn('')
    log.warn('parallax: 1 problem')
    expect(notes.map((note) => LogLine.parse(JSON.parse(note)).step)).toEqual(['warning'])
  })
})

describe('a log that nobody watches', () => {
  it('has a plain line for each listing and page, and for a long wait', async () => {
    const { log, notes } = openNotes({})
    await gatherInto(log.step)
    log.step({ step: 'waiting', host: 'a.example', waitMs: 60_000, why: 'asked' })
    expect(notes).toEqual([
      'parallax: a: 2 entries in http://a.example/rss',
      'parallax: 1 pages to fetch of 2 addresses found',
      'parallax: a.example has moved to b.example',
      'parallax: 1/1 ok http://a.example/1',
      'parallax: waiting for a.example: 60 s (host asked)',
    ])
  })
})

describe('a log on a screen', () => {
  const found: GatherStep = {
    step: 'found',
    addresses: 2,
    pages: 2,
    outlets: [{ outlet: 'a', addresses: 2, pages: 2, done: 1 }],
  }

  it('draws over what it drew, and takes it away before anything else is said', () => {
    const { log, notes, written } = openNotes({}, 80)
    log.step(found)
    expect(written.at(-1)).toContain('a ████████████░░░░░░░░░░░░ 1/2\n1/2 pages, 0 captured\n')
    log.progress('1 of 1 events compared')
    expect(written.at(-1)).toBe('\u001B[2A\r\u001B[J1 of 1 events compared\n')
    log.warn('parallax: 1 problem')
    expect(written.at(-1)).toBe('\u001B[1A\r\u001B[J')
    expect(notes).toEqual(['parallax: 1 problem'])
  })

  it('counts down while nothing happens', () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const { log, written } = openNotes({}, 80)
    log.step({ step: 'waiting', host: 'a.example', waitMs: 4000, why: 'gap' })
    vi.advanceTimersByTime(1100)
    expect(written.at(-1)).toContain('next a.example in 3 s (gap)')
    log.close()
    const drawn = written.length
    vi.advanceTimersByTime(5000)
    expect(written).toHaveLength(drawn)
  })

  it('does not write over what was said about stopping', () => {
    const { log, written, stop } = openNotes({}, 80)
    log.step(found)
    stop.abort()
    log.close()
    expect(written.at(-1)).not.toContain('\u001B[2A')
  })

  it('cuts what is too long for it and steers by nothing that came from outside', () => {
    const { log, written } = openNotes({}, 30)
    log.progress(`read \u001B[2J ${'x'.repeat(80)}`)
    expect(written.at(-1)?.replaceAll('\n', '').length).toBeLessThan(40)
    expect(written.at(-1)).not.toContain('\u001B[2J')
  })

  it('is still where it shall be quiet', () => {
    const { log, written, notes } = openNotes({ quiet: true }, 80)
    log.step(found)
    log.progress('far')
    expect([...written, ...notes]).toEqual([])
  })
})
