import { gzipSync } from 'node:zlib'
import { STATUS_CODES } from 'node:http'
import { WARCRecord, WARCSerializer } from 'warcio'
import type { Exchange } from '../fetch/exchange.ts'
import type { Ending } from './ending.ts'
import { recordId } from './record-id.ts'

/** Headers that described the bytes on the wire; the body is stored decoded and whole. */
const WIRE_HEADERS = new Set([
  'content-encoding',
  'transfer-encoding',
  'content-length',
  'connection',
  'keep-alive',
  'trailer',
])

/** A WARC record ready to be appended: one gzip member. `id` is its WARC-Record-ID. */
export type SealedRecord = { id: string; bytes: Uint8Array }

/** The warcinfo record that opens a file: who wrote it, under which rules. */
export async function infoRecord(file: string, software: string, at: string): Promise<SealedRecord> {
  const id = recordId('warcinfo', file, software, at)
  const fields = { software, format: 'WARC File Format 1.1', robots: 'RFC 9309, obeyed' }
  const options = { filename: file, date: at, warcVersion: 'WARC/1.1' as const, warcHeaders: recordHeaders(id) }
  return seal(id, WARCRecord.createWARCInfo(options, fields))
}

/**
 * The request and the response of one exchange, in the order in which they are to be written: the response last, so that
 * a file is whole as far as the last response that the journal knows. `visited` is the address before redirects.
 */
export async function exchangeRecords(
  exchange: Exchange,
  from: { visited: string; at: string },
): Promise<{ request: SealedRecord; response: SealedRecord }> {
  const { url } = exchange
  const { visited, at } = from
  const responseId = recordId('response', visited, url, at)
  const requestId = recordId('request', visited, url, at)
  const shared = { url, date: at, warcVersion: 'WARC/1.1' as const }
  const response = WARCRecord.create(
    {
      ...shared,
      type: 'response',
      statusline: `HTTP/1.1 ${exchange.status} ${STATUS_CODES[exchange.status] ?? ''}`.trim(),
      httpHeaders: storedHeaders(exchange),
      warcHeaders: recordHeaders(responseId),
    },
    [exchange.body],
  )
  const { pathname, search } = new URL(url)
  const request = WARCRecord.create({
    ...shared,
    type: 'request',
    statusline: `GET ${pathname}${search} HTTP/1.1`,
    httpHeaders: exchange.requestHeaders,
    warcHeaders: { ...recordHeaders(requestId), 'WARC-Concurrent-To': `<${responseId}>` },
  })
  return { request: await seal(requestId, request), response: await seal(responseId, response) }
}

/** A body without an exchange of ours, such as one taken from a file: nothing is made up about how it was had. */
export async function resourceRecord(
  { bytes, contentType = 'text/html' }: { bytes: Uint8Array; contentType?: string | undefined },
  from: { url: string; at: string },
): Promise<SealedRecord> {
  const id = recordId('resource', from.url, from.at)
  const record = WARCRecord.create(
    {
      url: from.url,
      date: from.at,
      warcVersion: 'WARC/1.1',
      type: 'resource',
      warcHeaders: { ...recordHeaders(id), 'Content-Type': contentType },
    },
    [bytes],
  )
  return seal(id, record)
}

/** WARC/1.1, section 6.7.3: the host says that the page is as it was captured. */
const NOT_MODIFIED = 'http://netpreserve.org/warc/1.1/revisit/server-not-modified'

/** The revisit record of an answer 304, which names the record of the body that still holds. */
export async function revisitRecord(
  exchange: Exchange,
  from: { earlier: Pick<Ending, 'warc' | 'fetchedAt'>; visited: string; at: string },
): Promise<SealedRecord> {
  const { url } = exchange
  const { earlier, visited, at } = from
  const id = recordId('revisit', visited, url, at)
  const record = WARCRecord.create({
    url,
    date: at,
    warcVersion: 'WARC/1.1',
    type: 'revisit',
    statusline: 'HTTP/1.1 304 Not Modified',
    httpHeaders: exchange.headers.map(([name, value]): [string, string] => [name, oneLine(value)]),
    warcHeaders: {
      ...recordHeaders(id),
      'WARC-Refers-To': `<${earlier.warc?.record ?? ''}>`,
      'WARC-Refers-To-Target-URI': url,
      ...(earlier.fetchedAt !== undefined && { 'WARC-Refers-To-Date': earlier.fetchedAt }),
    },
  })
  // The library writes the profile of an equal payload for every revisit.
  record.warcHeaders.headers.set('WARC-Profile', NOT_MODIFIED)
  return seal(id, record)
}

function recordHeaders(id: string): Record<string, string> {
  return { 'WARC-Record-ID': `<${id}>` }
}

/** The headers as received but for those of the wire, which are kept under another name; the length is the stored one. */
function storedHeaders({ headers, body, renderedBy }: Exchange): [string, string][] {
  const kept = headers.map(([name, value]): [string, string] => [
    WIRE_HEADERS.has(name) ? `x-archive-orig-${name}` : name,
    oneLine(value),
  ])
  // Said in the archive too: the body is not what the host sent, but what its scripts made of it.
  const rendered: [string, string][] = renderedBy === undefined ? [] : [['x-parallax-rendered-by', renderedBy]]
  return [...kept, ...rendered, ['content-length', String(body.byteLength)]]
}

/** The HTTP parser lets no line break through; a record must not depend on that. */
function oneLine(value: string): string {
  return value.replaceAll(/[\r\n\0]+/g, ' ')
}

async function seal(id: string, record: WARCRecord): Promise<SealedRecord> {
  return { id, bytes: gzipSync(await WARCSerializer.serialize(record)) }
}
