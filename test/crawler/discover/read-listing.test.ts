import { describe, expect, it } from 'vitest'
import { readListing } from '../../../packages/crawler/src/discover/read-listing.ts'

const read = (text: string, contentType?: string) => readListing(Buffer.from(text), contentType)

const FLOOD = {
  address: 'https://north.example/flood',
  title: 'Flood in Lower Marsh',
  summary: 'Twelve homes are under water.',
  published: '2031-03-04T06:30:00.000Z',
}

describe('readListing', () => {
  it('reads RSS 2.0, its HTML taken out of title and summary', () => {
    const listing =
      read(`<?xml version="1.0"?><rss version="2.0"><channel><title>North</title><link>https://north.example/</link>
      <item><title><![CDATA[Flood in <b>Lower Marsh</b>]]></title><link> https://north.example/flood </link>
      <description>&lt;p&gt;Twelve homes are
        under water.&lt;/p&gt;</description><pubDate>Tue, 04 Mar 2031 06:30:00 GMT</pubDate></item>
      <item><title>Only a guid</title><guid>https://north.example/guid</guid></item>
      <item><title>A guid that is none</title><guid isPermaLink="false">17</guid></item></channel></rss>`)
    expect(listing).toEqual({
      via: 'rss',
      entries: [FLOOD, { address: 'https://north.example/guid', title: 'Only a guid' }],
      listings: [],
    })
  })

  it('reads RSS 1.0 (RDF), whose items stand beside the channel', () => {
    const listing =
      read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="x"><title>North</title></channel><item><title>Flood in Lower Marsh</title>
      <link>https://north.example/flood</link><description>Twelve homes are under water.</description>
      <dc:date>2031-03-04T06:30:00Z</dc:date></item></rdf:RDF>`)
    expect(listing).toEqual({ via: 'rss', entries: [FLOOD], listings: [] })
  })

  it('reads Atom, and takes the link to the page among several', () => {
    const listing = read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>North</title><link rel="self" href="/feed"/>
      <entry><title type="html">Flood in Lower Marsh</title><link rel="enclosure" href="https://north.example/a.mp3"/>
      <link href="https://north.example/flood"/><summary>Twelve homes are under water.</summary>
      <published>2031-03-04T06:30:00Z</published><updated>2031-03-05T06:30:00Z</updated></entry>
      <entry><title>No link</title></entry></feed>`)
    expect(listing).toEqual({ via: 'atom', entries: [FLOOD], listings: [] })
  })

  it('reads a news sitemap with its dates, titles and keywords, and does not take lastmod for a date', () => {
    const listing = read(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://north.example/flood</loc>
      <news:news><news:publication_date>2031-03-04T06:30:00Z</news:publication_date>
      <news:title>Flood in Lower Marsh</news:title><news:keywords>Twelve homes are under water.</news:keywords></news:news></url>
      <url><loc>https://north.example/about</loc><lastmod>2031-03-04</lastmod></url></urlset>`)
    expect(listing).toEqual({
      via: 'news-sitemap',
      entries: [FLOOD, { address: 'https://north.example/about' }],
      listings: [],
    })
  })

  it('reads a sitemap index', () => {
    const listing = read(
      '<sitemapindex><sitemap><loc>https://north.example/one.xml</loc></sitemap><sitemap><loc>/two.xml</loc></sitemap></sitemapindex>',
    )
    expect(listing?.listings).toEqual(['https://north.example/one.xml', '/two.xml'])
  })

  it('takes the charset from the mark, the header or the declaration', () => {
    const rss = (declaration: string) =>
      `${declaration}<rss><channel><item><link>https://n.example/</link><title>Çédille</title></item></channel></rss>`
    const title = (bytes: Uint8Array, contentType?: string) => readListing(bytes, contentType)?.entries[0]?.title
    expect(title(Buffer.from(rss('<?xml version="1.0" encoding="ISO-8859-1"?>'), 'latin1'))).toBe('Çédille')
    expect(title(Buffer.from(rss(''), 'latin1'), 'application/xml; charset=iso-8859-1')).toBe('Çédille')
    expect(title(Buffer.from(`\uFEFF${rss('')}`, 'utf16le'))).toBe('Çédille')
    expect(title(Buffer.from(rss('<?xml version="1.0" encoding="no-such-set"?>')))).toBe('Çédille')
  })

  it.each([
    ['a page', '<!doctype html><html><body><p>Flood</p></body></html>'],
    ['JSON', '{"items": []}'],
    ['nothing', ''],
    ['other XML', '<opml><body/></opml>'],
  ])('does not take %s for a listing', (_, text) => {
    expect(read(text)).toBeUndefined()
  })

  it('expands no entities that a document declares', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><item>
      <link>https://north.example/</link><title>&b;</title></item></channel></rss>`
    expect(read(bomb)?.entries[0]?.title?.length).toBeLessThan(20)
  })

  it('refuses a listing nested deeper than any feed, in no time', () => {
    const startedAt = performance.now()
    for (const deep of ['<a>', '<a b=">">', '</x><a>', '<a></b>']) {
      expect(read(`<rss><channel><item>${deep.repeat(500_000)}`)).toBeUndefined()
    }
    expect(performance.now() - startedAt).toBeLessThan(2000)
  })

  it('does not take tags that are closed, or mere text, for nesting', () => {
    const text = '<![CDATA[<p><p><p>]]><!-- <b> --><br/><i>x</i><p>never closed'
    const items = `<item><link>https://north.example/</link><description a='/>'>${text}</description></item>`.repeat(
      500,
    )
    expect(read(`<?xml version="1.0"?><!DOCTYPE rss><rss><channel>${items}</channel></rss>`)?.entries).toHaveLength(500)
  })

  it('stops at more items than any feed has', () => {
    const long = `<rss><channel>${'<item><link>https://north.example/</link></item>'.repeat(20_000)}</channel></rss>`
    expect(read(long)?.entries).toHaveLength(1000)
  })
})
