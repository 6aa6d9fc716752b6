import type { Listing } from './listing.ts'
import { LISTING_KINDS } from './kinds/index.ts'
import { readJsonFeed } from './json-feed.ts'
import { isDeeperThan } from './nesting.ts'
import { parseXml } from './xml.ts'

/** Feeds nest five deep, and the markup within a title or text a little more. */
const MAX_DEPTH = 100

/**
 * What a feed or sitemap announces, told apart by its content; undefined where it is none of the kinds we know, or nests too deep.
 * `contentType` is the header's, for its charset.
 */
export function readListing(bytes: Uint8Array, contentType?: string): Listing | undefined {
  const text = decodeXml(bytes, contentType)
  const feed = readJsonFeed(text)
  if (feed !== undefined) return feed
  if (isDeeperThan(text, MAX_DEPTH)) return undefined
  const root = parseXml(text)
  if (root === undefined) return undefined
  return LISTING_KINDS.find((kind) => kind.recognises(root))?.read(root)
}

/** RFC 7303, section 3: byte order mark, then the header's charset, then the declaration, then UTF-8. */
function decodeXml(bytes: Uint8Array, contentType: string | undefined): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const named =
    bytesMark(bytes) ??
    /charset=["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1] ??
    /^\s*<\?xml[^>]{0,150}encoding=["']([\w.:-]{1,40})["']/i.exec(head)?.[1]
  return decoderOf(named).decode(bytes)
}

function bytesMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return undefined
}

/** A charset that nobody knows is read as UTF-8, which all but old feeds are in. */
function decoderOf(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
