import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ParallaxError, sha256 } from '@parallax/model'
import { byteReader } from './byte-reader.ts'
import type { Ending } from './ending.ts'
import { pageOf, type WarcPage } from './read-warc.ts'
import { warcRecordsOf } from './warc-records-of.ts'

/** A stored body may be as large as the largest page a study may allow, and its headers. */
const MAX_BYTES = 101_000_000

/** A decoded body, and of its headers those that bear on reading it. */
export type StoredBody = Pick<WarcPage, 'bytes' | 'contentType' | 'reserving'>

/** The body that an ending points to. Throws `archive-damaged` where it is not there, or not what the journal says. */
export async function readBody(folder: string, ending: Ending): Promise<StoredBody> {
  const { warc } = ending
  if (warc === undefined) throw damaged(ending, 'it ended without a body')
  const packed = readSlice(join(folder, warc.file), warc)
  const block = gunzipSync(packed, { maxOutputLength: MAX_BYTES, chunkSize: unpackedLength(packed) })
  for await (const record of warcRecordsOf(byteReader(onceOf(block)), MAX_BYTES)) {
    if (record.kind === 'broken') throw damaged(ending, record.message)
    for (const page of pageOf(record, warc.file, MAX_BYTES)) {
      if (page.kind === 'broken') throw damaged(ending, page.message)
      if (sha256(page.bytes) !== ending.sha256) throw damaged(ending, 'its digest differs')
      return {
        bytes: page.bytes,
        ...(page.contentType !== undefined && { contentType: page.contentType }),
        ...(page.reserving !== undefined && { reserving: page.reserving }),
      }
    }
  }
  throw damaged(ending, 'there is no response in the record')
}

/** Read at once and not in turns with others: three trips to the thread pool took longer than all else about a body. */
function readSlice(file: string, place: { offset: number; length: number }): Uint8Array {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(place.length)
    return bytes.subarray(0, readSync(descriptor, bytes, 0, place.length, place.offset))
  } finally {
    closeSync(descriptor)
  }
}

/** Pieces larger than this are unpacked in turn: the length that a file states may be anything. */
const LARGEST_PIECE = 4_000_000

/** RFC 1952, section 2.3.1: a member ends in its length, so that it can be unpacked into one piece and needs no joining. */
function unpackedLength(packed: Uint8Array): number {
  if (packed.length < 4) return 1024
  const stated = new DataView(packed.buffer, packed.byteOffset + packed.length - 4, 4).getUint32(0, true)
  return Math.min(Math.max(stated + 1, 1024), LARGEST_PIECE)
}

async function* onceOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function damaged({ url, warc }: Ending, why: string): ParallaxError {
  return new ParallaxError({
    code: 'archive-damaged',
    message: `The stored page of ${url} cannot be read: ${why}.`,
    where: `${warc?.file ?? ''}:${warc?.offset ?? ''}`,
    value: warc?.record,
    todo: 'Gather into a new folder, or put the archive back as it was written.',
  })
}
