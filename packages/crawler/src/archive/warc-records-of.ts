import type { ByteReader } from './byte-reader.ts'

/** One record of a WARC file as it stands there, header names in lower case; or what is wrong with it, and its number. */
export type RawRecord =
  | { kind: 'record'; number: number; headers: Map<string, string>; block: Buffer }
  | { kind: 'broken'; number: number; code: 'record-broken' | 'record-too-large'; message: string }

const MAX_LINE_BYTES = 16 * 1024
const MAX_HEADERS = 200

/**
 * The records of a WARC, from 1. Read by us and not by warcio, whose reader bounds neither lines nor records and writes to
 * the console: an archive from elsewhere may hold anything. After a broken record the reading goes on at the next line
 * that begins one.
 */
export async function* warcRecordsOf(reader: ByteReader, maxRecordBytes: number): AsyncGenerator<RawRecord> {
  let version = await nextVersion(reader)
  for (let number = 1; version !== undefined; number += 1) {
    yield await readRecord(reader, number, maxRecordBytes)
    version = await nextVersion(reader)
  }
}

/** Passes over everything up to a line that begins a record. */
async function nextVersion(reader: ByteReader): Promise<string | undefined> {
  for (;;) {
    const line = await reader.line(MAX_LINE_BYTES)
    if (line === undefined || /^WARC\/\d\.\d{1,2}$/.test(line)) return line
  }
}

async function readRecord(reader: ByteReader, number: number, maxRecordBytes: number): Promise<RawRecord> {
  const headers = await readHeaders(reader)
  const length = /^\d{1,15}$/.exec(headers?.get('content-length') ?? '')?.[0]
  if (headers === undefined || length === undefined) {
    return {
      kind: 'broken',
      number,
      code: 'record-broken',
      message: `Record ${number} has no readable headers or length.`,
    }
  }
  if (Number(length) > maxRecordBytes) {
    await reader.skip(Number(length))
    const message = `Record ${number} has ${length} bytes, over the limit of ${maxRecordBytes}.`
    return { kind: 'broken', number, code: 'record-too-large', message }
  }
  const block = await reader.bytes(Number(length))
  if (block.length < Number(length)) {
    return { kind: 'broken', number, code: 'record-broken', message: `Record ${number} ends before its length.` }
  }
  return { kind: 'record', number, headers, block }
}

async function readHeaders(reader: ByteReader): Promise<Map<string, string> | undefined> {
  const headers = new Map<string, string>()
  for (let count = 0; count < MAX_HEADERS; count += 1) {
    const line = await reader.line(MAX_LINE_BYTES)
    if (line === undefined) return undefined
    if (line === '') return headers
    const colon = line.indexOf(':')
    if (colon <= 0) return undefined
    headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return undefined
}
