import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort } from 'node:worker_threads'

/** A thread that serves one page of an ordinary size under every address, so that serving does not slow the measured. */
const PARAGRAPH =
  '<p>Twelve homes in Lower Marsh are under water, the mayor said on Tuesday, and forty people were moved.</p>\n'
const FURNITURE = '<li class="item"><a href="/section/page">A link to another page of the paper</a></li>\n'

const server = createServer((request, response) => {
  if (request.url === '/robots.txt') {
    response.writeHead(404).end()
    return
  }
  const title = `<title>Flood ${request.url ?? ''}</title>`
  const body = `<!doctype html><html><head>${title}</head><body>${FURNITURE.repeat(300)}${PARAGRAPH.repeat(40)}</body></html>`
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
})
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin.
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port))
