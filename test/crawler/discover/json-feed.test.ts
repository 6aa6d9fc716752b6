import { describe, expect, it } from 'vitest'
import { readListing } from '../../../packages/crawler/src/discover/read-listing.ts'

const read = (value: unknown) => readListing(new TextEncoder().encode(JSON.stringify(value)))
const VERSION = 'https://jsonfeed.org/version/1.1'

describe('a JSON Feed', () => {
  it('announces its items', () => {
    const items = [
      {
        id: '1',
        url: 'https://a.example/1',
        title: 'Flood',
        content_html: '<p>Homes <b>under</b> water</p>',
        date_published: '2013-07-02T10:00:00+02:00',
      },
      { id: '2', external_url: 'https://b.example/2', summary: 'Elsewhere' },
      { id: '3', title: 'Without an address' },
      { id: 4, url: 7 },
      null,
    ]
    expect(read({ version: VERSION, title: 'News', items })).toEqual({
      via: 'json-feed',
      entries: [
        {
          address: 'https://a.example/1',
          title: 'Flood',
          summary: 'Homes under water',
          published: '2013-07-02T08:00:00.000Z',
        },
        { address: 'https://b.example/2', summary: 'Elsewhere' },
      ],
      listings: [],
    })
  })

  it.each([
    ['other JSON', { items: [] }],
    ['another version', { version: 'https://other.example/1', items: [] }],
    ['a list', [1, 2]],
  ])('is not %s', (_, value) => {
    expect(read(value)).toBeUndefined()
  })
})
