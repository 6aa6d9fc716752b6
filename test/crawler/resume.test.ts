import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, readFile, readdir, truncate, writeFile } from 'node:fs/promises'
import net from 'node:net'
import { join } from 'node:path'
import { gather, openArchive, readCaptures } from '@parallax/crawler'
import { describe, expect, it, vi } from 'vitest'
import { type Press, type Route, newFolder, openPress, planFor } from './loopback-press.ts'

const PAGE = '<p>Twelve homes are under water.</p>'
const RSS = { body: '<rss><channel><item><link>http://a.example/feed</link></item></channel></rss>' }
const HOSTS: Record<string, Record<string, Route>> = {
  'a.example': {
    '/rss': RSS,
    '/feed': PAGE,
    '/more': `${PAGE}more`,
    '/1': `${PAGE}1`,
    '/2': `${PAGE}2`,
    '/3': `${PAGE}3`,
  },
  'b.example': { '/1': `${PAGE}b`, '/2': { status: 404 } },
}
const COVERAGE = {
  urls: [
    ...['1', '2', '3'].map((page) => `http://a.example/${page}`),
    ...['1', '2'].map((page) => `http://b.example/${page}`),
  ],
  outlets: [
    { id: 'a', home: 'http://a.example/', feeds: ['http://a.example/rss'] },
    { id: 'b', home: 'http://b.example/' },
  ],
}
const now = () => new Date('2031-03-04T12:00:00Z')

const withPress = async (use: (press: Press, out: string) => Promise<void>): Promise<void> => {
  const press = await openPress(HOSTS)
  try {
    await use(press, await newFolder())
  } finally {
    await press.close()
  }
}

describe('a run folder', () => {
  it('has the same captures to the byte when gathered twice under a fixed clock', async () => {
    await withPress(async (press, out) => {
      await gather({ ...planFor(press, out, COVERAGE), now })
      const again = await newFolder()
      await gather({ ...planFor(press, again, COVERAGE), now })
      const [first, second] = await Promise.all(
        [out, again].map(async (folder) => readFile(join(folder, 'captures.jsonl'), 'utf8')),
      )
      expect(first).toBe(second)
      expect(first?.split('\n').filter((line) => line !== '')).toHaveLength(6)
    })
  })

  it('is not started over by mistake', async () => {
    await withPress(async (press, out) => {
      await gather(planFor(press, out, COVERAGE))
      await expect(gather(planFor(press, out, COVERAGE))).rejects.toMatchObject({
        code: 'run-folder-in-use',
        where: out,
      })
    })
  })

  it('must be there and writable', async () => {
    await withPress(async (press, out) => {
      const plan = planFor(press, join(out, 'nowhere'), COVERAGE)
      await expect(gather(plan)).rejects.toMatchObject({ code: 'output-unwritable' })
      expect(press.log).toEqual([])
    })
  })

  it('gives its captures and their bodies back', async () => {
    await withPress(async (press, out) => {
      const { captures } = await gather(planFor(press, out, COVERAGE))
      expect(await readCaptures(out)).toEqual(captures)
      const archive = await openArchive(out)
      const page = captures.find(({ url }) => url === 'http://a.example/2')!
      const { bytes, contentType } = await archive.body(page)
      expect(Buffer.from(bytes).toString()).toBe(`${PAGE}2`)
      expect(contentType).toBe('text/html; charset=utf-8')
      const gone = captures.find(({ outcome }) => outcome === 'gone')!
      await expect(archive.body(gone)).rejects.toMatchObject({ code: 'capture-unknown' })
    })
  })

  it('does not give back a body that was tampered with', async () => {
    await withPress(async (press, out) => {
      const { captures } = await gather(planFor(press, out, COVERAGE))
      const page = captures.find(({ url }) => url === 'http://a.example/2')!
      const journal = join(out, 'journal.jsonl')
      await writeFile(journal, (await readFile(journal, 'utf8')).replaceAll(page.sha256!, '0'.repeat(64)))
      await expect((await openArchive(out)).body(page)).rejects.toMatchObject({ code: 'archive-damaged' })
    })
  })

  it('names the line of a journal that is damaged in its middle', async () => {
    await withPress(async (press, out) => {
      await gather(planFor(press, out, COVERAGE))
      const journal = join(out, 'journal.jsonl')
      const lines = (await readFile(journal, 'utf8')).split('\n')
      await writeFile(journal, lines.with(1, '{"url": 1}').join('\n'))
      const resumed = gather({ ...planFor(press, out, COVERAGE), mode: 'resume' })
      await expect(resumed).rejects.toMatchObject({ code: 'journal-damaged', where: 'journal.jsonl:2' })
    })
  })
})

describe('offline', () => {
  it('gives the same captures and problems, and opens no socket', async () => {
    await withPress(async (press, out) => {
      const first = await gather(planFor(press, out, COVERAGE))
      const before = await readdir(out)
      const connect = vi.spyOn(net.Socket.prototype, 'connect')
      try {
        press.log.length = 0
        expect(await gather({ ...planFor(press, out, COVERAGE), mode: 'offline' })).toEqual(first)
        expect(connect).not.toHaveBeenCalled()
        expect(press.log).toEqual([])
        expect(await readdir(out)).toEqual(before)
      } finally {
        connect.mockRestore()
      }
    })
  })

  it('leaves what was not captured as deferred', async () => {
    await withPress(async (press, out) => {
      await gather(planFor(press, out, { ...COVERAGE, urls: COVERAGE.urls.slice(1) }))
      const { captures, complete } = await gather({ ...planFor(press, out, COVERAGE), mode: 'offline' })
      expect(captures.filter(({ outcome }) => outcome === 'deferred').map(({ url }) => url)).toEqual([
        'http://a.example/1',
      ])
      expect(complete).toBe(false)
    })
  })

  it('refuses a folder without a run', async () => {
    const plan = planFor({ port: 9 }, await newFolder(), COVERAGE)
    await expect(gather({ ...plan, mode: 'offline' })).rejects.toMatchObject({ code: 'archive-missing' })
  })
})

describe('resume', () => {
  const outcomes = (captures: Awaited<ReturnType<typeof readCaptures>>) =>
    captures.map(({ url, outcome, sha256 }) => ({ url, outcome, sha256 }))

  it('goes on after a stop, and asks for nothing twice', async () => {
    await withPress(async (press, out) => {
      const whole = await gather(planFor(press, await newFolder(), COVERAGE))
      press.log.length = 0
      const stop = new AbortController()
      let ended = 0
      const stopped = await gather({
        ...planFor(press, out, { ...COVERAGE, crawl: { gapMs: 100 } }),
        signal: stop.signal,
        onStep: ({ step }) => {
          if (step === 'outcome' && (ended += 1) === 2) stop.abort()
        },
      })
      expect(stopped.complete).toBe(false)
      expect(stopped.captures).toHaveLength(whole.captures.length)
      expect(stopped.captures.filter(({ outcome }) => outcome === 'deferred').length).toBeGreaterThan(0)
      expect(await readCaptures(out)).toEqual(stopped.captures)

      const resumed = await gather({ ...planFor(press, out, COVERAGE), mode: 'resume' })
      expect(resumed.complete).toBe(true)
      expect(outcomes(resumed.captures)).toEqual(outcomes(whole.captures))
      for (const host of ['a.example', 'b.example']) {
        expect(press.paths(host).length).toBe(new Set(press.paths(host)).size)
      }
    })
  })

  it('drops what is under way when stopped, and does not wait for it', async () => {
    const press = await openPress({ 'a.example': { '/1': () => undefined } })
    try {
      const stop = new AbortController()
      const plan = planFor(press, await newFolder(), { urls: ['http://a.example/1'], crawl: { timeoutMs: 60_000 } })
      setTimeout(() => stop.abort(), 300)
      const startedAt = performance.now()
      const { captures } = await gather({ ...plan, signal: stop.signal })
      expect(performance.now() - startedAt).toBeLessThan(5000)
      expect(captures[0]?.outcome).toBe('deferred')
    } finally {
      await press.close()
    }
  })

  it('mends what a kill left half written', async () => {
    await withPress(async (press, out) => {
      const whole = await gather(planFor(press, out, COVERAGE))
      await appendFile(join(out, 'journal.jsonl'), '{"url":"http://a.example/half","ki')
      await appendFile(join(out, 'archive.warc.gz'), Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0x00]))
      press.log.length = 0
      const more = { ...COVERAGE, urls: [...COVERAGE.urls, 'http://a.example/more'] }
      const resumed = await gather({ ...planFor(press, out, more), mode: 'resume' })
      expect(press.paths('a.example')).toEqual(['/more'])
      expect(outcomes(resumed.captures).filter(({ url }) => !url.endsWith('/more'))).toEqual(outcomes(whole.captures))
      const archive = await openArchive(out)
      for (const capture of resumed.captures.filter(({ outcome }) => outcome === 'ok')) {
        expect(Buffer.from((await archive.body(capture)).bytes).toString()).toContain(PAGE)
      }
      // The journal is whole lines again.
      const lines = (await readFile(join(out, 'journal.jsonl'), 'utf8')).trimEnd().split('\n')
      for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
    })
  })

  it('visits again what the journal knows and the archive lost', async () => {
    await withPress(async (press, out) => {
      const whole = await gather(planFor(press, out, COVERAGE))
      await truncate(join(out, 'archive.warc.gz'), 0)
      press.log.length = 0
      const resumed = await gather({ ...planFor(press, out, COVERAGE), mode: 'resume' })
      expect(outcomes(resumed.captures)).toEqual(outcomes(whole.captures))
      expect(press.paths('a.example').sort()).toEqual(['/1', '/2', '/3', '/feed'])
      expect(press.paths('b.example')).toEqual(['/1'])
      expect(resumed.problems[0]).toMatchObject({ code: 'archive-short', where: 'journal.jsonl' })
      const again = await gather({ ...planFor(press, out, COVERAGE), mode: 'offline' })
      expect(again.problems).toEqual(whole.problems)
      expect(again.complete).toBe(true)
    })
  })

  it('goes on after the process was killed, with no finished page asked for again', async () => {
    await withPress(async (press, out) => {
      const whole = await gather(planFor(press, await newFolder(), COVERAGE))
      press.log.length = 0
      const slow = planFor(press, out, { ...COVERAGE, crawl: { gapMs: 150 } })
      const script = `import { gather } from '@parallax/crawler'
        await gather({ ...JSON.parse(process.argv[1]), onStep: (step) => process.stdout.write(JSON.stringify(step) + '\\n') })`
      const child = spawn(process.execPath, ['--input-type=module', '--eval', script, JSON.stringify(slow)], {
        cwd: process.cwd(),
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let pages = 0
      child.stdout.on('data', (chunk: Buffer) => {
        pages += chunk.toString().split('"step":"outcome"').length - 1
        if (pages >= 2) child.kill('SIGKILL')
      })
      const [, signal] = await once(child, 'exit')
      expect(signal).toBe('SIGKILL')
      const finished = (await readFile(join(out, 'journal.jsonl'), 'utf8'))
        .split('\n')
        .flatMap((line) => /"url":"([^"]+)"/.exec(line)?.[1] ?? [])
      expect(finished.length).toBeGreaterThanOrEqual(3)

      press.log.length = 0
      const resumed = await gather({ ...planFor(press, out, COVERAGE), mode: 'resume' })
      expect(outcomes(resumed.captures)).toEqual(outcomes(whole.captures))
      const asked = press.log.map(({ host, path }) => `http://${host}${path}`)
      for (const url of finished) expect(asked).not.toContain(url)
    })
  })
})
