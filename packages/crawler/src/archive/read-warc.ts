import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { type Readable, pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ParallaxError } from '@parallax/model'
import { byteReader } from './byte-reader.ts'
import { parseHttpResponse } from './http-response.ts'
import { type RawRecord, warcRecordsOf } from './warc-records-of.ts'

/** A page stored in a WARC file. `id` is its WARC-Record-ID without brackets, `fetchedAt` its WARC-Date. */
export type WarcPage = {
  kind: 'page'
  id: string
  url: string
  fetchedAt?: string
  contentType?: string
  /** Headers by which the site reserves the use of the page, a line each. */
  reserving?: string
  bytes: Uint8Array
}

/** A record that could not be read: `record-broken`, `record-too-large` or `archive-damaged`, which ends the file. */
export type WarcFault = { kind: 'broken'; code: string; message: string; where: string }

const MAX_RECORD_BYTES = 100_000_000

type StoredRecord = Extract<RawRecord, { kind: 'record' }>

/**
 * The pages of a WARC or WARC.gz file in their order: `response` records of success, bodies decoded, and `resource`
 * records. Records of other types and answers of failure hold no page and are passed over. A record beyond
 * `maxRecordBytes` (100 MB, decoded too) or broken comes as a fault, and the reading goes on. Throws `warc-unreadable` when
 * the file cannot be opened.
 */
export async function* readWarc(
  file: string,
  { maxRecordBytes = MAX_RECORD_BYTES }: { maxRecordBytes?: number } = {},
): AsyncGenerator<WarcPage | WarcFault> {
  const source = await openBytes(file)
  try {
    for await (const record of warcRecordsOf(byteReader(source), maxRecordBytes)) {
      if (record.kind === 'broken') yield { ...faultOf(record.code, record.message), where: `${file}:${record.number}` }
      else yield* pageOf(record, file, maxRecordBytes)
    }
  } catch (error) {
    // A damaged gzip stream has no next record to go on at.
    const message = `The file cannot be read further: ${error instanceof Error ? error.message : String(error)}.`
    yield { ...faultOf('archive-damaged', message), where: file }
  } finally {
    source.destroy()
  }
}

/** The page in a record, if it holds one. */
export function* pageOf(record: StoredRecord, file: string, maxBytes: number): Generator<WarcPage | WarcFault> {
  const type = record.headers.get('warc-type')
  if (type !== 'response' && type !== 'resource') return
  try {
    const page = type === 'response' ? parseHttpResponse(record.block, maxBytes) : storedResource(record)
    if (page === undefined || page.status < 200 || page.status > 299) return
    const fetchedAt = record.headers.get('warc-date')
    yield {
      kind: 'page',
      id: unbracketed(record.headers.get('warc-record-id')) ?? `record-${record.number}`,
      url: unbracketed(record.headers.get('warc-target-uri')) ?? '',
      ...(fetchedAt !== undefined && { fetchedAt }),
      ...(page.contentType !== undefined && { contentType: page.contentType }),
      ...('reserving' in page && page.reserving !== undefined && { reserving: page.reserving }),
      bytes: page.body,
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    yield {
      ...faultOf('record-broken', `Record ${record.number} cannot be decoded: ${why}.`),
      where: `${file}:${record.number}`,
    }
  }
}

function storedResource({ headers, block }: StoredRecord) {
  const contentType = headers.get('content-type')
  return { status: 200, body: block, ...(contentType !== undefined && { contentType }) }
}

function faultOf(code: string, message: string): Omit<WarcFault, 'where'> {
  return { kind: 'broken', code, message }
}

function unbracketed(value: string | undefined): string | undefined {
  return value?.replace(/^</, '').replace(/>$/, '')
}

async function openBytes(file: string): Promise<Readable> {
  try {
    const handle = await open(file)
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    await handle.close()
    const raw = createReadStream(file)
    return buffer[0] === 0x1f && buffer[1] === 0x8b ? pipeline(raw, createGunzip(), () => undefined) : raw
  } catch (cause) {
    throw new ParallaxError({
      code: 'warc-unreadable',
      message: 'The WARC file cannot be opened.',
      where: file,
      todo: 'Check the path and that you may read it.',
      cause,
    })
  }
}
