import { existsSync } from 'node:fs'
import { gather, openArchive } from '@parallax/crawler'
import { describe, expect, it } from 'vitest'
import { type Route, newFolder, openPress, planFor } from './loopback-press.ts'

const FRAME = '<!doctype html><html><body><div id="root"></div><script src="/app.js"></script></body></html>'
const APP = `fetch('/story.json').then((answer) => answer.json()).then(({ text }) => {
  document.getElementById('root').innerHTML = '<h1>Flood</h1><p>' + text + '</p>'
  fetch('/secret.json'); fetch('http://other.example/spy'); new Image().src = '/pixel.gif'
  fetch('/write', { method: 'POST', body: 'x' })
})`
const script = (body: string): Route => ({ headers: { 'content-type': 'text/javascript' }, body })
const STORY = `Twelve homes are under water. ${'The mayor of Lower Marsh spoke to the people who were moved. '.repeat(20)}`
const HOST = {
  '/0': FRAME,
  '/robots.txt': { body: 'User-agent: *\nDisallow: /secret' },
  '/app.js': script(APP),
  '/story.json': { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: STORY }) },
}

async function gatherFilled(crawl: object) {
  const press = await openPress({ 'a.example': HOST })
  try {
    const plan = planFor(press, await newFolder(), { urls: ['http://a.example/0'], crawl })
    const { captures } = await gather(plan)
    return { capture: captures[0]!, press, out: plan.out, plan }
  } finally {
    await press.close()
  }
}

const chromium = existsSync('/usr/bin/chromium')

describe('a page that scripts fill', () => {
  it('is named and not opened where the study does not ask for it', async () => {
    const { capture, press } = await gatherFilled({})
    expect(capture.outcome).toBe('js-only')
    expect(press.paths('a.example')).toEqual(['/0'])
  })

  it.skipIf(!chromium)('is filled in a browser that goes through us alone', { timeout: 60_000 }, async () => {
    const gapMs = 60
    const { capture, press, out, plan } = await gatherFilled({ browser: true, gapMs })
    expect(capture).toMatchObject({
      outcome: 'ok',
      reason: expect.stringMatching(/^Filled by its scripts in Chromium \d/),
    })
    const { bytes } = await (await openArchive(out)).body(capture)
    expect(Buffer.from(bytes).toString()).toContain('Twelve homes are under water.')
    // No picture, nothing sent, nothing that robots.txt forbids, nobody who is not in the study's reach.
    expect(press.paths('a.example')).toEqual(['/0', '/app.js', '/story.json'])
    for (const { headers } of press.log) expect(headers['user-agent']).toBe('Parallax/0.0.0')
    const times = press.log.map(({ at }) => at)
    for (const [index, at] of times.slice(1).entries())
      expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(gapMs - 5)
    expect((await gather({ ...plan, mode: 'offline' })).captures).toEqual([capture])
  })
})
