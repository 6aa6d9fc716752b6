/** A page as text, the encoding it was read by, and whether characters were lost. */
export type DecodedPage = { html: string; charset: string; damaged: boolean }

/** How far into the page a `<meta>` may stand. The standard says 1024 bytes; real pages put it later. */
const META_WITHIN = 8192

/**
 * Decodes a page's bytes: byte order mark, else UTF-8 where the bytes are valid UTF-8 beyond ASCII, else what the HTTP
 * header or a `<meta>` declares, else windows-1252, which never fails. Valid UTF-8 goes before the declaration because
 * no other encoding looks like it by chance, while archives and proxies transcode pages and leave the old `<meta>` in.
 * A page in broken UTF-8 that declares it is read with replacement characters and is `damaged`.
 */
export function decodePage(bytes: Uint8Array, contentType?: string): DecodedPage {
  const mark = byteOrderMark(bytes)
  const strict = mark?.startsWith('utf-16') ? null : decodeStrictly(bytes)
  const declared = charsetIn(contentType) ?? metaCharset(bytes)
  if (strict !== null && (mark || !declared || hasMultiByteCharacters(strict))) return whole(strict, 'utf-8')
  const charset = mark ?? declared ?? 'windows-1252'
  if (charset !== 'utf-8') return whole(decode(bytes, charset), charset)
  const lenient = strict ?? decode(bytes, 'utf-8')
  if (hasMultiByteCharacters(lenient)) return { html: lenient, charset, damaged: lenient.includes('\ufffd') }
  if (strict !== null) return whole(strict, 'utf-8')
  // Nothing in the page is UTF-8, whatever it declares.
  return whole(decode(bytes, 'windows-1252'), 'windows-1252')
}

function whole(html: string, charset: string): DecodedPage {
  return { html, charset, damaged: false }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return undefined
}

function metaCharset(bytes: Uint8Array): string | undefined {
  const head = decode(bytes.subarray(0, META_WITHIN), 'windows-1252')
  for (const [tag] of head.matchAll(/<meta\s[^<>]{0,500}>/gi)) {
    const charset = charsetIn(tag)
    // A tag that can be read byte by byte cannot be in UTF-16, whatever it says.
    if (charset) return charset.startsWith('utf-16') ? 'utf-8' : charset
  }
  return undefined
}

function charsetIn(text: string | undefined): string | undefined {
  const label = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(text ?? '')?.[1]
  if (!label) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    // RangeError: not an encoding. The page is then read as if it had declared none.
    return undefined
  }
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // TypeError: the bytes are not UTF-8, which is the answer asked for.
    return null
  }
}

function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes)
}

/** A character above U+00BF that is not the replacement character came out of a valid multi-byte sequence. */
function hasMultiByteCharacters(text: string): boolean {
  return /[\u00c0-\ufffc]/.test(text)
}
