import { Readable } from 'node:stream'
import type { BaseHttpClient, HttpRequest, HttpResponse, ResponseTypes, StreamingHttpResponse } from '@crawlee/core'
import type { Desk } from './desk.ts'
import type { Errand } from './follow.ts'
import { visit } from './visit.ts'

/**
 * Crawlee's HTTP client over our own requests, so that whatever the library or a later handler sends goes out under our
 * name, in its host's turn and past every check; proxies, cookies and made-up browser headers have no way in.
 */
export function crawleeClient(desk: Desk, permit: Errand['permit']): BaseHttpClient {
  const send = async <T extends keyof ResponseTypes>(request: HttpRequest<T>) => {
    const answer = await visit(desk, { url: String(request.url), kind: 'listing' }, { permit })
    return {
      request,
      url: answer.url,
      redirectUrls: [],
      statusCode: answer.status,
      headers: Object.fromEntries(answer.headers),
      trailers: {},
      complete: true,
      bytes: Buffer.from(answer.body),
    }
  }
  return {
    sendRequest: async <T extends keyof ResponseTypes = 'text'>(request: HttpRequest<T>): Promise<HttpResponse<T>> => {
      const { bytes, ...response } = await send(request)
      const body = request.responseType === 'buffer' ? bytes : bytes.toString('utf8')
      // The interface's type of the body follows the type asked for, which no checker can see in a value.
      return { ...response, body } as unknown as HttpResponse<T>
    },
    stream: async (request: HttpRequest): Promise<StreamingHttpResponse> => {
      const { bytes, ...response } = await send(request)
      const progress = { percent: 1, transferred: bytes.byteLength, total: bytes.byteLength }
      return { ...response, stream: Readable.from([bytes]), downloadProgress: progress, uploadProgress: progress }
    },
  }
}
