import { type Readable, type Transform, pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type Dispatcher, request } from 'undici'
import { failureOf } from './failure.ts'
import { Refusal } from './refusal.ts'

/** One request and its answer, the body with its content encoding undone. Header names are in lower case. */
export type Exchange = {
  url: string
  requestHeaders: [name: string, value: string][]
  status: number
  headers: [name: string, value: string][]
  body: Uint8Array
  contentType?: string
  /** The browser whose scripts filled the body in; absent for a body as it was served. */
  renderedBy?: string
}

/** What to ask, and how much of the answer to take. */
export type Ask = {
  url: string
  headers: Record<string, string>
  timeoutMs: number
  maxBytes: number
  /** A longer body: give up with `too-large`, or keep its beginning. */
  longer: 'refuse' | 'cut'
  /** Throws a Refusal for an answer whose body is not wanted. Redirects and errors are not asked: they carry none. */
  accept: (answer: { status: number; contentType: string | undefined }) => void
  signal: AbortSignal
}

/** Sends one GET and follows nothing. Throws a Refusal for an answer not had, and the signal's reason when stopped. */
export async function exchange(agent: Dispatcher, ask: Ask): Promise<Exchange> {
  const deadline = AbortSignal.timeout(ask.timeoutMs)
  try {
    return await readAnswer(agent, ask, AbortSignal.any([ask.signal, deadline]))
  } catch (error) {
    ask.signal.throwIfAborted()
    if (error instanceof Refusal) throw error
    if (deadline.aborted) throw new Refusal('timeout', `No whole answer within ${ask.timeoutMs} ms.`, { cause: error })
    throw failureOf(error)
  }
}

async function readAnswer(agent: Dispatcher, ask: Ask, signal: AbortSignal): Promise<Exchange> {
  const answer = await request(ask.url, { dispatcher: agent, method: 'GET', headers: ask.headers, signal })
  // Errors reach us through the reading below; one that comes after we turned away must not end the process.
  answer.body.on('error', () => undefined)
  const headers = flatHeaders(answer.headers)
  const contentType = headers.find(([name]) => name === 'content-type')?.[1]
  const bare = { url: ask.url, requestHeaders: requestHeaders(ask), status: answer.statusCode, headers }
  try {
    const hasBody = answer.statusCode >= 200 && answer.statusCode < 300
    if (hasBody) ask.accept({ status: answer.statusCode, contentType })
    const body = hasBody ? await readBody(answer.body, headers, ask) : new Uint8Array()
    return { ...bare, body, ...(contentType !== undefined && { contentType }) }
  } finally {
    // Whatever was not read is not wanted: closing the connection is cheaper for both sides than reading on.
    answer.body.destroy()
  }
}

async function readBody(raw: Readable, headers: Exchange['headers'], ask: Ask): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of decoded(raw, headers)) {
    const bytes: Uint8Array = chunk
    chunks.push(bytes)
    size += bytes.byteLength
    if (size <= ask.maxBytes) continue
    if (ask.longer === 'cut') break
    throw new Refusal('too-large', `The page is longer than ${ask.maxBytes} bytes.`)
  }
  return Buffer.concat(chunks).subarray(0, ask.maxBytes)
}

/** Decoders hand out small pieces and wait, so a bomb is stopped at the limit and not unfolded first. */
function decoded(raw: Readable, headers: Exchange['headers']): Readable {
  const named = headers.filter(([name]) => name === 'content-encoding').flatMap(([, value]) => value.split(','))
  const codings = named
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => !['', 'identity'].includes(coding))
  if (codings.length > 1) throw new Refusal('failed', `Encoded more than once (${codings.join(', ')}).`)
  const [coding] = codings
  if (coding === undefined) return raw
  return pipeline(raw, decoderOf(coding), () => undefined)
}

function decoderOf(coding: string): Transform {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'br':
      return createBrotliDecompress()
    case 'deflate':
      return createInflate()
    default:
      throw new Refusal('failed', `Encoded in a way we did not ask for (${coding.slice(0, 40)}).`)
  }
}

function flatHeaders(headers: Record<string, string | string[] | undefined>): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name.toLowerCase(), one]),
  )
}

function requestHeaders(ask: Ask): [string, string][] {
  // A key is the researcher's alone: it must not lie in an archive that others are given.
  const told = Object.entries(ask.headers).filter(([name]) => name !== 'authorization')
  return [['host', new URL(ask.url).host], ...told]
}
