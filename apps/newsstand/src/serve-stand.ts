import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { escape, HTML } from './documents/html.ts'
import type { ServedDocument, Stand } from './stand.ts'

/** One request as it came in; `userAgent` is empty where none was sent. */
export type NewsstandRequest = { host: string; path: string; userAgent: string }

/** A request is over in this time or is cut off, in milliseconds. */
const REQUEST_LIMIT_MS = 10_000

/** More open connections than this, and new ones are turned away. */
const CONNECTION_LIMIT = 64

/**
 * An HTTP server for one outlet, not yet listening. It sends no date and keeps no connection open, so that two crawls get
 * the same bytes and closing it takes no time. A request for another host gets 421, a method other than GET and HEAD 405.
 */
export function serveStand(stand: Stand, onRequest: (request: NewsstandRequest) => void): Server {
  const server = createServer(
    { requestTimeout: REQUEST_LIMIT_MS, headersTimeout: REQUEST_LIMIT_MS },
    (request, response) => {
      onRequest({
        host: request.headers.host ?? '',
        path: request.url ?? '',
        userAgent: request.headers['user-agent'] ?? '',
      })
      answer(stand, request, response)
    },
  )
  server.maxConnections = CONNECTION_LIMIT
  return server
}

function answer(stand: Stand, request: IncomingMessage, response: ServerResponse): void {
  if (request.headers.host?.toLowerCase() !== stand.host) {
    send(response, 421, errorPage(stand, 'Misdirected request', 'This server speaks for another outlet.'))
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(response, 405, errorPage(stand, 'Method not allowed', 'This server only shows pages.'))
  } else {
    const document = stand.documents.get((request.url ?? '').split('?')[0] ?? '')
    if (document) send(response, 200, document)
    else
      send(
        response,
        404,
        errorPage(stand, 'Page not found', 'The page you asked for is not here, or not here any more.'),
      )
  }
}

function send(response: ServerResponse, status: number, document: ServedDocument): void {
  const body = typeof document.body === 'string' ? Buffer.from(document.body, 'utf8') : document.body
  response.sendDate = false
  response.writeHead(status, {
    'content-type': document.contentType,
    'content-length': body.byteLength,
    connection: 'close',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  })
  response.end(body)
}

function errorPage(stand: Stand, title: string, message: string): ServedDocument {
  const name = escape(stand.outlet.name)
  return {
    contentType: HTML,
    body: `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>${title} | ${name}</title></head>
  <body><h1>${title}</h1><p>${message}</p></body>
</html>
`,
  }
}
