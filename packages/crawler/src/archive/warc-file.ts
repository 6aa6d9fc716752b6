import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { infoRecord, type SealedRecord } from './warc-records.ts'

/** A WARC file that is appended to. Calls must not overlap. */
export type WarcFile = {
  /** Writes records one after the other and flushes them to the disk; gives where each lies, in bytes of the file. */
  append: (records: readonly SealedRecord[]) => Promise<{ offset: number; length: number }[]>
  close: () => Promise<void>
}

/**
 * Opens a WARC file in a folder and cuts off what lies beyond `end`, the end of the last record that the journal knows: a
 * killed run may have left half a record there. An empty file gets its warcinfo record first.
 */
export async function openWarcFile(
  folder: string,
  name: string,
  from: { end: number; software: string; at: string },
): Promise<WarcFile> {
  const handle = await open(join(folder, name), 'a')
  let size = Math.min((await handle.stat()).size, from.end)
  await handle.truncate(size)
  const append = async (records: readonly SealedRecord[]) => {
    const places: { offset: number; length: number }[] = []
    for (const { bytes } of records) {
      await writeAll(handle, bytes)
      places.push({ offset: size, length: bytes.byteLength })
      size += bytes.byteLength
    }
    await handle.datasync()
    return places
  }
  if (size === 0) await append([await infoRecord(name, from.software, from.at)])
  return { append, close: async () => handle.close() }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.byteLength) written += (await handle.write(bytes.subarray(written))).bytesWritten
}
