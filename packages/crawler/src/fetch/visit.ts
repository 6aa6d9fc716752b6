import type { Desk } from './desk.ts'
import type { Exchange } from './exchange.ts'
import { type Errand, follow } from './follow.ts'
import { refuseStatus } from './refuse-status.ts'
import { Refusal } from './refusal.ts'

/** A page is kept when it is HTML; a listing whatever it calls itself, since feeds are served under many types. */
export type VisitKind = 'page' | 'listing'

/** An address to visit, and as what. */
export type Address = { url: string; kind: VisitKind }

const MAX_REDIRECTS = 10
const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml'])
const WANTS: Record<VisitKind, string> = {
  page: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1',
  listing:
    'application/rss+xml,application/atom+xml,application/rdf+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5',
}

/** What is known of the page from an earlier visit, by which the host can tell whether it changed since. */
export type Version = { url: string; etag?: string | undefined; lastModified?: string | undefined }

type Errands = { permit: Errand['permit']; known?: Version | undefined }

/**
 * Visits one address: the answer with a body worth keeping, or a Refusal with the outcome. Where a version is known the
 * answer may be a 304 without a body.
 */
export async function visit(desk: Desk, address: Address, { permit, known }: Errands): Promise<Exchange> {
  const { url, kind } = address
  const conditions = conditionsOf(known)
  const answer = await follow(desk, url, {
    accept: ({ status, contentType }) => {
      if (kind === 'page') refuseOtherTypes(status, contentType)
    },
    maxBytes: desk.crawl.maxBytesPerPage,
    longer: 'refuse',
    maxRedirects: MAX_REDIRECTS,
    wants: WANTS[kind],
    permit,
    // A version is of the address that gave it: another one on the way would not know what is meant.
    headersFor: (hop) => (hop === known?.url ? conditions : {}),
  })
  if (answer.status === 304 && answer.url === known?.url && Object.keys(conditions).length > 0) return answer
  refuseStatus(answer)
  if (answer.body.byteLength === 0) {
    throw new Refusal('failed', 'The answer has no body.', { status: answer.status, finalUrl: answer.url })
  }
  if (kind === 'page' && answer.contentType === undefined && !looksLikeHtml(answer.body)) {
    throw new Refusal('not-html', 'No content type, and the body does not begin like HTML.', { finalUrl: answer.url })
  }
  return answer
}

/** RFC 9110, section 13.1. */
function conditionsOf(known: Version | undefined): Record<string, string> {
  return {
    ...(known?.etag !== undefined && { 'if-none-match': known.etag }),
    ...(known?.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
  }
}

function refuseOtherTypes(status: number, contentType: string | undefined): void {
  if (contentType === undefined) return
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!HTML_TYPES.has(type)) {
    throw new Refusal('not-html', `The content type is ${type.slice(0, 60) || 'empty'}.`, { status, contentType })
  }
}

function looksLikeHtml(body: Uint8Array): boolean {
  return /^\s*<(?:!doctype html|!--|html|head|body)/i.test(new TextDecoder().decode(body.subarray(0, 512)))
}
