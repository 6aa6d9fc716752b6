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
    'application/rss+xml,application/atom+xml,application/rdf+xml,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5',
}

/** Visits one address: the answer with a body worth keeping, or a Refusal with the outcome. */
export async function visit(desk: Desk, address: Address, permit: Errand['permit']): Promise<Exchange> {
  const { url, kind } = address
  const answer = await follow(desk, url, {
    accept: ({ status, contentType }) => {
      if (kind === 'page') refuseOtherTypes(status, contentType)
    },
    maxBytes: desk.crawl.maxBytesPerPage,
    longer: 'refuse',
    maxRedirects: MAX_REDIRECTS,
    wants: WANTS[kind],
    permit,
  })
  refuseStatus(answer)
  if (answer.body.byteLength === 0) {
    throw new Refusal('failed', 'The answer has no body.', { status: answer.status, finalUrl: answer.url })
  }
  if (kind === 'page' && answer.contentType === undefined && !looksLikeHtml(answer.body)) {
    throw new Refusal('not-html', 'No content type, and the body does not begin like HTML.', { finalUrl: answer.url })
  }
  return answer
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
