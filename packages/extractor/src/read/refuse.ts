import type { Page } from './page.ts'

/** Why a page is not read at all, as code and sentence of a Problem. */
export type Refusal = { code: 'empty-page' | 'not-html' | 'too-large'; message: string }

/** Bytes of a page before decoding, four per character at most. */
const MAX_BYTES = 40_000_000
const SNIFFED = 1024

const HTML_TYPES =
  /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/xml|text\/xml|application\/octet-stream|binary\/octet-stream)\s*(?:;|$)/i

/** First bytes of formats that are often served in place of a page. */
const SIGNATURES: readonly { name: string; bytes: readonly number[] }[] = [
  { name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a ZIP archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'gzip-compressed', bytes: [0x1f, 0x8b] },
]

/** Refuses what is plainly no page: nothing, too much, another format by its header, its first bytes or its zero bytes. */
export function refusePage({ bytes, contentType }: Page): Refusal | null {
  if (bytes.every((byte) => byte === 0x20 || (byte > 0x08 && byte < 0x0e)))
    return { code: 'empty-page', message: 'The page is empty.' }
  if (bytes.length > MAX_BYTES)
    return { code: 'too-large', message: `The page has ${bytes.length} bytes, more than ${MAX_BYTES}.` }
  if (contentType && !HTML_TYPES.test(contentType.trim()))
    return { code: 'not-html', message: `The page is ${contentType.slice(0, 80)}, not HTML.` }
  const signature = SIGNATURES.find(({ bytes: first }) => first.every((byte, at) => bytes[at] === byte))
  if (signature) return { code: 'not-html', message: `The page is ${signature.name}, not HTML.` }
  return hasZeros(bytes) ? { code: 'not-html', message: 'The page is binary, not HTML.' } : null
}

/** Zero bytes stand in no text but UTF-16, which begins with its mark. */
function hasZeros(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return !isUtf16 && bytes.subarray(0, SNIFFED).includes(0)
}
