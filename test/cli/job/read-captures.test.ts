import { describe, expect, it } from 'vitest'
import { readCaptures } from '../../../apps/cli/src/job/read-captures.ts'
import { gatherFrom } from '../../crawler/loopback-press.ts'

const BODY = `<article><h1>Ferry sinks on Lake Tarn</h1>${'<p>A ferry sank on Lake Tarn on Tuesday, and 24 people were killed, the harbour master said.</p>'.repeat(8)}</article>`
const page = (head: string): string =>
  `<!doctype html><html><head><title>Ferry</title>${head}</head><body>${BODY}</body></html>`

describe('readCaptures', () => {
  it('records what a page and its answer reserve, beside the article', async () => {
    const paths = ['/plain', '/meta', '/header']
    const { captures, out, plan } = await gatherFrom(
      {
        'a.example': {
          '/plain': { body: page('') },
          '/meta': { body: page('<meta name="robots" content="index, noai">') },
          '/header': { body: page(''), headers: { 'tdm-reservation': '1' } },
        },
      },
      { urls: paths.map((path) => `http://a.example${path}`) },
    )
    const [event] = plan.events
    if (event === undefined) throw new TypeError('no event')
    const read = await readCaptures(event, captures, { folder: out, outlets: plan.outlets })
    const reserved = new Map(
      read.articles.map(({ url, capture }) => [new URL(url ?? '').pathname, capture?.reservations]),
    )
    expect(Object.fromEntries(reserved)).toEqual({
      '/plain': undefined,
      '/meta': ['noai'],
      '/header': ['tdm-reservation'],
    })
  })
})
