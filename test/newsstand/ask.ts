import { request } from 'node:http'

/** What a newsstand server answered; `text` is decoded as the page itself says. */
export type Answer = { status: number; headers: Record<string, unknown>; text: string }

/** One request to `127.0.0.1:port` under a host name of our choice, as the crawler's `connect` makes it. */
export function ask(address: string, options: { host: string; path: string; method?: string }): Promise<Answer> {
  const [hostname, port] = address.split(':')
  const headers = { host: options.host, 'user-agent': 'Parallax/test' }
  return new Promise((resolve, reject) => {
    const asked = request({
      hostname,
      port,
      path: options.path,
      method: options.method ?? 'GET',
      headers,
      agent: false,
    })
    asked.setTimeout(5000, () => asked.destroy(new Error('no answer in five seconds')))
    asked.once('error', reject)
    asked.once('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('end', () => {
        const text = decode(Buffer.concat(chunks), response.headers['content-type'] ?? '')
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
      })
    })
    asked.end()
  })
}

/** What a reader sees of a page: scripts and tags gone, entities read, each element on a line of its own. */
export function visibleText(page: string): string {
  return page
    .replaceAll(/<script[^>]*>[^<]*<\/script>/g, '')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

function decode(bytes: Buffer, contentType: string): string {
  const declared = /charset=([\w-]+)/.exec(contentType) ?? /charset=([\w-]+)/.exec(bytes.toString('latin1'))
  return new TextDecoder(declared?.[1] ?? 'utf-8', { fatal: true }).decode(bytes)
}
