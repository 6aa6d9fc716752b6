import { ParallaxError, sha256 } from '@parallax/model'
import { statedCanonical } from '../address/stated-canonical.ts'
import type { Exchange } from '../fetch/exchange.ts'
import type { Wall } from '../fetch/find-wall.ts'
import type { Refusal } from '../fetch/refusal.ts'
import type { Address, VisitKind } from '../fetch/visit.ts'
import type { Ending } from './ending.ts'
import type { HostNote } from './host-note.ts'
import { type Journal, openJournal } from './journal.ts'
import { LISTINGS_FILE, PAGES_FILE } from './run-files.ts'
import { exchangeRecords, resourceRecord, revisitRecord } from './warc-records.ts'
import { openWarcFile } from './warc-file.ts'

const FILES: Record<VisitKind, string> = { page: PAGES_FILE, listing: LISTINGS_FILE }

/** The files of a run, open for writing. Writes follow one another in the order of the calls. */
export type ArchiveWriter = {
  /** Writes and flushes the records of a body, then the journal's line: `ok`, or the wall that the page is. */
  keep: (address: Address, exchange: Exchange, wall?: Wall) => Promise<Ending>
  /** Writes the record of an answer that the page was not modified, then the journal's line, which points to the earlier body. */
  confirm: (address: Address, exchange: Exchange, earlier: Ending) => Promise<Ending>
  /** Writes and flushes a body taken from a file, then the journal's line. */
  store: (address: Address, body: StoredBody) => Promise<Ending>
  /** Writes the journal's line of an address that ended without a body; none for `deferred`, which is no end. */
  refuse: (address: Address, refusal: Refusal) => Promise<Ending>
  /** Notes in the journal what a later run must know of a host; written when it returns. */
  note: (note: HostNote) => void
  close: () => Promise<void>
}

/** RFC 7089, section 2.1.2: what a web archive says of a copy of its own. */
function copyTime({ headers }: Exchange): Pick<Ending, 'archivedAt'> {
  const at = Date.parse(headers.find(([name]) => name === 'memento-datetime')?.[1] ?? '')
  return Number.isNaN(at) ? {} : { archivedAt: new Date(at).toISOString() }
}

/** A body from a file at hand. `fetchedAt` is when it was first had, where the file says so. */
type StoredBody = {
  bytes: Uint8Array
  contentType?: string | undefined
  fetchedAt?: string | undefined
  source: string
}

/** Where a run left off, and what the new records say of their maker. */
export type WriterStart = { journal: Journal; software: string; now: () => Date }

/** Opens the files of a run, cut back to what the journal vouches for. Throws `output-unwritable`. */
export async function openArchiveWriter(folder: string, start: WriterStart): Promise<ArchiveWriter> {
  const at = start.now().toISOString()
  const warc = async (name: string) =>
    openWarcFile(folder, name, { end: endOf(name, start.journal.endings), software: start.software, at })
  try {
    const files = { page: await warc(FILES.page), listing: await warc(FILES.listing) }
    const journal = await openJournal(folder, start.journal)
    const inOrder = sequence()
    return {
      keep: async (address, exchange, wall) =>
        inOrder(async () => {
          const fetchedAt = start.now().toISOString()
          const { request, response } = await exchangeRecords(exchange, { visited: address.url, at: fetchedAt })
          const places = await files[address.kind].append([request, response])
          const warc = { file: FILES[address.kind], record: response.id, ...lastOf(places) }
          const ending = keptEnding(address, exchange, { fetchedAt, warc, wall })
          await journal.append(ending)
          return ending
        }),
      confirm: async (address, exchange, earlier) =>
        inOrder(async () => {
          const at = start.now().toISOString()
          const revisit = await revisitRecord(exchange, { earlier, visited: address.url, at })
          const file = FILES[address.kind]
          const place = lastOf(await files[address.kind].append([revisit]))
          const ending = confirmedEnding(earlier, { at, revisit: { file, record: revisit.id, ...place } })
          await journal.append(ending)
          return ending
        }),
      store: async (address, body) =>
        inOrder(async () => {
          const record = await resourceRecord(body, {
            url: address.url,
            at: body.fetchedAt ?? start.now().toISOString(),
          })
          const place = lastOf(await files[address.kind].append([record]))
          const ending = storedEnding(address, body, { file: FILES[address.kind], record: record.id, ...place })
          await journal.append(ending)
          return ending
        }),
      refuse: async (address, refusal) =>
        inOrder(async () => {
          const ending = refusedEnding(address, refusal, start.now())
          if (ending.outcome !== 'deferred') await journal.append(ending)
          return ending
        }),
      note: journal.note,
      close: async () =>
        inOrder(async () => void (await Promise.all([files.page.close(), files.listing.close(), journal.close()]))),
    }
  } catch (cause) {
    throw new ParallaxError({
      code: 'output-unwritable',
      message: 'The run folder cannot be written to.',
      where: folder,
      todo: 'Make the folder, or name one that you may write to.',
      cause,
    })
  }
}

function endOf(file: string, endings: readonly Ending[]): number {
  const places = endings.flatMap(({ warc, revisit }) => [...(warc ? [warc] : []), ...(revisit ? [revisit] : [])])
  return places.reduce((end, place) => (place.file === file ? Math.max(end, place.offset + place.length) : end), 0)
}

/** Runs tasks one after the other. One that fails is the caller's to know; the next is still run. */
function sequence(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return async (task) => {
    const next = last.then(task, task)
    last = next.catch(() => undefined)
    return next
  }
}

function lastOf(places: { offset: number; length: number }[]): { offset: number; length: number } {
  const place = places.at(-1)
  if (place === undefined) throw new Error('no record was written')
  return place
}

type Kept = { fetchedAt: string; warc: NonNullable<Ending['warc']>; wall: Wall | undefined }

function keptEnding(address: Address, exchange: Exchange, { fetchedAt, warc, wall }: Kept): Ending {
  return {
    ...address,
    ...(wall ?? { outcome: 'ok' }),
    ...(exchange.renderedBy !== undefined && { reason: `Filled by its scripts in ${exchange.renderedBy}.` }),
    finalUrl: exchange.url,
    status: exchange.status,
    ...(exchange.contentType !== undefined && { contentType: exchange.contentType }),
    fetchedAt,
    sha256: sha256(exchange.body),
    warc,
    ...(address.kind === 'page' && { ...statedAddress(exchange), ...copyTime(exchange) }),
    ...versionOf(exchange),
  }
}

function statedAddress({ body, url }: Exchange): Pick<Ending, 'canonical'> {
  const canonical = statedCanonical(body, url)
  return canonical === undefined || canonical === url ? {} : { canonical }
}

function storedEnding(address: Address, body: StoredBody, warc: NonNullable<Ending['warc']>): Ending {
  const { bytes, contentType, fetchedAt, source } = body
  return {
    ...address,
    outcome: 'ok',
    ...(contentType !== undefined && { contentType }),
    ...(fetchedAt !== undefined && { fetchedAt }),
    sha256: sha256(bytes),
    warc,
    source,
  }
}

/** Longer names of a version are not worth sending back. */
const MAX_VERSION_LENGTH = 256

function versionOf({ headers }: Exchange): Pick<Ending, 'etag' | 'lastModified'> {
  const named = (name: string): string | undefined =>
    headers.find(([header, value]) => header === name && value.length <= MAX_VERSION_LENGTH)?.[1]
  const [etag, lastModified] = [named('etag'), named('last-modified')]
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) }
}

function confirmedEnding(earlier: Ending, now: { at: string; revisit: NonNullable<Ending['revisit']> }): Ending {
  const since = earlier.fetchedAt ?? 'an earlier visit'
  const reason = `Not modified since ${since}; the page is the one captured then.`
  return { ...earlier, outcome: 'not-modified', reason, status: 304, fetchedAt: now.at, revisit: now.revisit }
}

function refusedEnding(address: Address, { outcome, message, details }: Refusal, now: Date): Ending {
  return {
    ...address,
    outcome,
    reason: message,
    ...(details.finalUrl !== undefined && { finalUrl: details.finalUrl }),
    ...(details.status !== undefined && { status: details.status }),
    ...(details.contentType !== undefined && { contentType: details.contentType }),
    fetchedAt: now.toISOString(),
  }
}
