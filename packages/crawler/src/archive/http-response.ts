import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'

/** The HTTP response within a WARC record, transfer and content encoding undone. */
export type StoredResponse = {
  status: number
  contentType?: string
  /** Headers by which a site reserves the use of a page, a line each: `tdm-reservation: 1`. */
  reserving?: string
  body: Uint8Array
}

const MAX_HEAD_BYTES = 256 * 1024
/** TDM Reservation Protocol, and what search engines call the robots tag. */
const RESERVING = /^(?:x-robots-tag|tdm-reservation|tdm-policy)\s*:/i
const END_OF_HEAD = Buffer.from('\r\n\r\n')

/**
 * Reads a stored HTTP/1 response; undefined where the bytes are none. Throws for a damaged body and for one that unfolds to more
 * than `maxBytes`. Encodings that the headers name but the bytes do not bear out count as undone already: some archives
 * store decoded bodies under the headers of the wire.
 */
export function parseHttpResponse(block: Uint8Array, maxBytes: number): StoredResponse | undefined {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const end = bytes.subarray(0, MAX_HEAD_BYTES).indexOf(END_OF_HEAD)
  const head = bytes.subarray(0, end < 0 ? Math.min(bytes.length, MAX_HEAD_BYTES) : end).toString('latin1')
  const [statusLine = '', ...lines] = head.split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(statusLine)?.[1]
  if (status === undefined) return undefined
  const raw = end < 0 ? Buffer.alloc(0) : bytes.subarray(end + END_OF_HEAD.length)
  const isChunked = headerOf(lines, 'transfer-encoding')?.toLowerCase() === 'chunked'
  const whole = isChunked ? (joinChunks(raw) ?? raw) : raw
  const contentType = headerOf(lines, 'content-type')
  const body = undoCoding(whole, headerOf(lines, 'content-encoding')?.toLowerCase(), maxBytes)
  const reserving = lines.filter((line) => RESERVING.test(line)).join('\n')
  return {
    status: Number(status),
    body,
    ...(contentType !== undefined && { contentType }),
    ...(reserving !== '' && { reserving }),
  }
}

function headerOf(lines: readonly string[], name: string): string | undefined {
  const line = lines.find((line) => line.toLowerCase().startsWith(`${name}:`))
  return line?.slice(name.length + 1).trim()
}

/** The joined chunks, or undefined where the bytes are not chunked. A last chunk that is cut off counts as far as it goes. */
function joinChunks(raw: Buffer): Buffer | undefined {
  const chunks: Buffer[] = []
  let at = 0
  while (at < raw.length) {
    const lineEnd = raw.indexOf('\r\n', at)
    const size = lineEnd < 0 ? '' : raw.subarray(at, Math.min(lineEnd, at + 20)).toString('latin1')
    const length = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(size)?.[1]
    if (length === undefined) return chunks.length === 0 ? undefined : Buffer.concat(chunks)
    const bytes = Number.parseInt(length, 16)
    if (bytes === 0) break
    chunks.push(raw.subarray(lineEnd + 2, lineEnd + 2 + bytes))
    at = lineEnd + 2 + bytes + 2
  }
  return Buffer.concat(chunks)
}

function undoCoding(body: Buffer, coding: string | undefined, maxBytes: number): Uint8Array {
  const bound = { maxOutputLength: maxBytes }
  const isGzip = body[0] === 0x1f && body[1] === 0x8b
  if (coding === 'gzip' || coding === 'x-gzip') return isGzip ? gunzipSync(body, bound) : body
  if (coding === 'br') return brotliDecompressSync(body, bound)
  if (coding === 'deflate') return inflateSync(body, bound)
  return body
}
