import { describe, expect, it } from 'vitest'
import { attributeOf, linksOf } from '../../../packages/crawler/src/discover/links.ts'

describe('linksOf', () => {
  const CASES: [what: string, html: string, links: [href: string, text: string][]][] = [
    ['a link and its words', '<a href="/flood">Flood in <b>Lower</b> Marsh</a>', [['/flood', 'Flood in Lower Marsh']]],
    ['a picture', '<a href=/flood><img src=x></a>', [['/flood', '']]],
    ['apostrophes and references', `<A class=x HREF='/s?a=1&amp;b=2'>One</A>`, [['/s?a=1&b=2', 'One']]],
    ['an anchor without an address', '<a name="top">Top</a>', []],
    ['other elements that begin alike', '<article href="/x">No</article><abbr>n</abbr>', []],
    ['a link that is never closed', '<a href="/x">Open', [['/x', '']]],
    ['a tag that is never closed', '<a href="/x"', []],
    ['an attribute whose name ends alike', '<a data-href="/x">No</a>', []],
  ]
  it.each(CASES)('%s', (_, html, links) => {
    expect(linksOf(html).map(({ href, text }) => [href, text])).toEqual(links)
  })

  it('answers a hostile page in time', () => {
    const startedAt = performance.now()
    linksOf('<a href='.repeat(200_000))
    linksOf('<a href="x">'.repeat(200_000))
    attributeOf(`<a ${' '.repeat(100_000)}`, 'href')
    expect(performance.now() - startedAt).toBeLessThan(2000)
  })
})
