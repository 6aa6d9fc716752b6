import { createReadStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { readWarc } from '@parallax/crawler'
import { describe, expect, it } from 'vitest'
import { gatherFrom, newFolder } from '../loopback-press.ts'

const PAGE = '<p>Twelve homes are under water.</p>'

const record = (type: string, block: string | Uint8Array, headers: Record<string, string> = {}) => {
  const bytes = Buffer.from(block)
  const lines = Object.entries({
    'WARC-Type': type,
    'WARC-Record-ID': '<urn:uuid:00000000-0000-8000-8000-000000000001>',
    'WARC-Target-URI': 'http://a.example/',
    'WARC-Date': '2031-03-04T06:30:00Z',
    'Content-Length': String(bytes.length),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')])
}
const http = (head: string, body: string | Uint8Array = PAGE) =>
  Buffer.concat([Buffer.from(`${head.replaceAll('\n', '\r\n')}\r\n\r\n`), Buffer.from(body)])
const OK = record('response', http('HTTP/1.1 200 OK\nContent-Type: text/html'))

const read = async (bytes: Uint8Array, options?: { maxRecordBytes: number }): Promise<string[]> => {
  const file = join(await newFolder(), 'x.warc')
  await writeFile(file, bytes)
  const found: string[] = []
  for await (const item of readWarc(file, options)) {
    found.push(item.kind === 'page' ? Buffer.from(item.bytes).toString() : item.code)
  }
  return found
}

const OTHER_READER = 'warcio'

type StoredByWarcio = {
  warcType: string
  warcTargetURI: string | null
  warcPayloadDigest: string | null
  httpHeaders: { headers: Iterable<[string, string]> } | null
  contentText: () => Promise<string>
}

/** Reads a WARC with warcio, a dependency of the crawler that the tests do not name for themselves. */
async function readWithWarcio(file: string): Promise<(StoredByWarcio & { text: string })[]> {
  const require = createRequire(new URL('../../../packages/crawler/package.json', import.meta.url))
  // What warcio documents of its parser; a module that is required by path has no types.
  const { WARCParser } = require(OTHER_READER) as {
    WARCParser: new (source: Readable) => AsyncIterable<StoredByWarcio>
  }
  const stored: (StoredByWarcio & { text: string })[] = []
  for await (const one of new WARCParser(createReadStream(file))) {
    stored.push(Object.assign(one, { text: await one.contentText() }))
  }
  return stored
}

describe('what we write', () => {
  it('is read by another WARC reader, with digests that hold', async () => {
    const body = gzipSync(PAGE)
    const { out } = await gatherFrom(
      { 'a.example': { '/1': { headers: { 'content-encoding': 'gzip', 'x-note': 'kept' }, body } } },
      { urls: ['http://a.example/1'] },
    )
    const stored = await readWithWarcio(join(out, 'archive.warc.gz'))
    const types = stored.map(({ warcType, warcTargetURI }) => [warcType, warcTargetURI ?? null])
    expect(types).toEqual([
      ['warcinfo', null],
      ['request', 'http://a.example/1'],
      ['response', 'http://a.example/1'],
    ])
    const response = stored[2]
    expect(response?.text).toBe(PAGE)
    expect(Object.fromEntries(response?.httpHeaders?.headers ?? [])).toMatchObject({
      'content-length': String(PAGE.length),
      'x-archive-orig-content-encoding': 'gzip',
      'x-note': 'kept',
    })
    expect(response?.warcPayloadDigest).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  it('is read by readWarc, under the ids of the captures', async () => {
    const { out, captures } = await gatherFrom({ 'a.example': { '/1': PAGE } }, { urls: ['http://a.example/1'] })
    for await (const item of readWarc(join(out, 'archive.warc.gz'))) {
      expect(item).toMatchObject({ kind: 'page', id: captures[0]?.warc?.record, url: 'http://a.example/1' })
      expect(item).toMatchObject({ fetchedAt: captures[0]?.fetchedAt, contentType: 'text/html; charset=utf-8' })
    }
    expect((await readFile(join(out, 'archive.warc.gz'))).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]))
  })
})

describe('readWarc', () => {
  const CASES: [what: string, file: Uint8Array, found: string[]][] = [
    ['a page', OK, [PAGE]],
    ['gzip, a member for each record', Buffer.concat([gzipSync(OK), gzipSync(OK)]), [PAGE, PAGE]],
    ['gzip, one member for all', gzipSync(Buffer.concat([OK, OK])), [PAGE, PAGE]],
    [
      'chunks',
      record(
        'response',
        http('HTTP/1.1 200 OK\nTransfer-Encoding: chunked', '5\r\n<p>Tw\r\n3;x=y\r\nelv\r\n0\r\n\r\n'),
      ),
      ['<p>Twelv'],
    ],
    ['chunks that are joined already', record('response', http('HTTP/1.1 200 OK\nTransfer-Encoding: chunked')), [PAGE]],
    ['a compressed body', record('response', http('HTTP/1.1 200 OK\nContent-Encoding: gzip', gzipSync(PAGE))), [PAGE]],
    ['a body decoded under old headers', record('response', http('HTTP/1.1 200 OK\nContent-Encoding: gzip')), [PAGE]],
    ['a resource', record('resource', PAGE, { 'Content-Type': 'text/html' }), [PAGE]],
    [
      'no page: errors, requests, other records',
      Buffer.concat([
        record('warcinfo', 'software: x'),
        record('request', http('GET / HTTP/1.1', '')),
        record('response', http('HTTP/1.1 404 Not Found')),
        record('response', http('HTTP/1.1 301 Moved\nLocation: /', '')),
        record('response', 'not HTTP', { 'Content-Type': 'text/dns' }),
        record('metadata', 'x: y'),
      ]),
      [],
    ],
    [
      'a record without length, and the next',
      Buffer.concat([Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\nlost words\r\n'), OK]),
      ['record-broken', PAGE],
    ],
    [
      'a length that is no number',
      Buffer.concat([record('response', 'x', { 'Content-Length': '-5' }), OK]),
      ['record-broken', PAGE],
    ],
    ['a header that is none', Buffer.concat([Buffer.from('WARC/1.0\r\nhello\r\n\r\n'), OK]), ['record-broken', PAGE]],
    [
      'a header line of a megabyte',
      Buffer.concat([Buffer.from(`WARC/1.0\r\n${'x'.repeat(1_000_000)}\r\n`), OK]),
      ['record-broken', PAGE],
    ],
    [
      'headers without end',
      Buffer.concat([Buffer.from(`WARC/1.0\r\n${'x: y\r\n'.repeat(10_000)}\r\n`), OK]),
      ['record-broken', PAGE],
    ],
    ['a file that is cut off', OK.subarray(0, OK.length - 20), ['record-broken']],
    ['gzip that is cut off', Buffer.concat([gzipSync(OK), gzipSync(OK).subarray(0, 60)]), [PAGE, 'archive-damaged']],
    [
      'a damaged compressed body',
      Buffer.concat([record('response', http('HTTP/1.1 200 OK\nContent-Encoding: br', 'xx')), OK]),
      ['record-broken', PAGE],
    ],
    ['words before the first record', Buffer.concat([Buffer.from('hello\nWARC/x\n'), OK]), [PAGE]],
    ['an empty file', Buffer.alloc(0), []],
    ['no WARC at all', Buffer.from('hello'), []],
  ]
  it.each(CASES)('%s', async (_, file, found) => {
    expect(await read(file)).toEqual(found)
  })

  it('passes over a record beyond the limit, also one that unfolds beyond it', async () => {
    const long = record('response', http('HTTP/1.1 200 OK', 'x'.repeat(5000)))
    const bomb = record('response', http('HTTP/1.1 200 OK\nContent-Encoding: gzip', gzipSync(Buffer.alloc(5_000_000))))
    const lie = record('response', 'x', { 'Content-Length': '999999999999' })
    expect(await read(Buffer.concat([long, OK]), { maxRecordBytes: 1000 })).toEqual(['record-too-large', PAGE])
    expect(await read(Buffer.concat([bomb, OK]), { maxRecordBytes: 10_000 })).toEqual(['record-broken', PAGE])
    expect(await read(Buffer.concat([OK, lie]))).toEqual([PAGE, 'record-too-large'])
  })

  it('says where a fault lies, and throws for a file that is not there', async () => {
    const file = join(await newFolder(), 'x.warc')
    await expect(readWarc(file).next()).rejects.toMatchObject({ code: 'warc-unreadable', where: file })
    await writeFile(file, Buffer.concat([OK, record('response', 'x', { 'Content-Length': 'x' })]))
    const items: unknown[] = []
    for await (const item of readWarc(file)) items.push(item)
    expect(items[1]).toMatchObject({ kind: 'broken', where: `${file}:2` })
  })

  it('lets go of the file when the reader stops early', async () => {
    const file = join(await newFolder(), 'x.warc')
    await writeFile(file, Buffer.concat([OK, OK]))
    for await (const item of readWarc(file)) {
      expect(item.kind).toBe('page')
      break
    }
  })
})
