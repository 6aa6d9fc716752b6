import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { gather, openArchive } from '@parallax/crawler'
import { describe, expect, it } from 'vitest'
import { type Route, newFolder, openPress, planFor } from './loopback-press.ts'

const PAGE = '<p>Twelve homes are under water.</p>'
const NEWER = '<p>Fifteen homes are under water.</p>'

/** Answers 304 to whoever has the version, and a page under it to everybody else. */
function versioned(etag: () => string, body: () => string): Route {
  return (request, response) => {
    if (request.headers['if-none-match'] === etag()) response.writeHead(304, { etag: etag() }).end()
    else response.writeHead(200, { 'content-type': 'text/html', etag: etag() }).end(body())
  }
}

/** Gathers twice from one press into one folder; `between` happens between the two. */
async function gatherTwice(routes: Record<string, Route>, again: 'failed' | 'all', between = () => {}) {
  const press = await openPress({ 'a.example': routes })
  try {
    const out = await newFolder()
    const plan = planFor(press, out, { urls: Object.keys(routes).map((path) => `http://a.example${path}`) })
    const first = await gather(plan)
    const asked = press.paths('a.example').length
    between()
    const second = await gather({ ...plan, mode: 'resume', again })
    return { first, second, out, plan, askedAgain: press.paths('a.example').slice(asked) }
  } finally {
    await press.close()
  }
}

describe('a second run that asks what changed', () => {
  it('keeps the body of a page that did not, and says so', async () => {
    const { second, out, plan } = await gatherTwice(
      {
        '/0': versioned(
          () => '"v1"',
          () => PAGE,
        ),
      },
      'all',
    )
    const [capture] = second.captures
    expect(capture).toMatchObject({
      outcome: 'not-modified',
      status: 304,
      reason: expect.stringMatching(/^Not modified since/),
    })
    if (capture === undefined) throw new Error('no capture')
    const { bytes } = await (await openArchive(out)).body(capture)
    expect(new TextDecoder().decode(bytes)).toBe(PAGE)
    const replay = await gather({ ...plan, mode: 'offline' })
    expect(replay.captures).toEqual(second.captures)
  })

  it('writes a revisit record that refers to the earlier one', async () => {
    const { first, out } = await gatherTwice(
      {
        '/0': versioned(
          () => '"v1"',
          () => PAGE,
        ),
      },
      'all',
    )
    // A member each, so that the whole file unfolds to the records one after the other.
    const text = gunzipSync(readFileSync(join(out, 'archive.warc.gz'))).toString('latin1')
    const last = text.slice(text.lastIndexOf('WARC/1.1\r\n'))
    expect(last).toContain('WARC-Type: revisit')
    expect(last).toContain('WARC-Profile: http://netpreserve.org/warc/1.1/revisit/server-not-modified')
    expect(last).toContain(`WARC-Refers-To: <${first.captures[0]?.warc?.record}>`)
    expect(last).toContain('HTTP/1.1 304 Not Modified')
  })

  it('takes the new body of a page that did', async () => {
    let version = 1
    const route = versioned(
      () => `"v${version}"`,
      () => (version === 1 ? PAGE : NEWER),
    )
    const { second, out } = await gatherTwice({ '/0': route }, 'all', () => void (version = 2))
    const [capture] = second.captures
    if (capture === undefined) throw new Error('no capture')
    expect(capture.outcome).toBe('ok')
    const { bytes } = await (await openArchive(out)).body(capture)
    expect(new TextDecoder().decode(bytes)).toBe(NEWER)
  })

  it('goes on after a third and a fourth run, each body where the journal says', async () => {
    const { plan, out } = await gatherTwice({ '/0': PAGE, '/1': PAGE }, 'failed')
    const resumed = await gather({ ...plan, mode: 'resume' })
    const archive = await openArchive(out)
    for (const capture of resumed.captures) expect((await archive.body(capture)).bytes).toHaveLength(PAGE.length)
  })
})

describe('a second run that tries again what failed', () => {
  it('asks for that and for nothing else', async () => {
    let broken = true
    const flaky: Route = (_, response) =>
      broken ? response.writeHead(500).end() : response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
    const { first, second, askedAgain } = await gatherTwice(
      { '/0': PAGE, '/1': flaky, '/2': { status: 404 } },
      'failed',
      () => void (broken = false),
    )
    expect(first.captures.map(({ outcome }) => outcome)).toEqual(['ok', 'failed', 'gone'])
    expect(second.captures.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'gone'])
    expect(askedAgain).toEqual(['/1'])
  })
})
