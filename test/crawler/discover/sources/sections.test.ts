import { describe, expect, it } from 'vitest'
import { sections } from '../../../../packages/crawler/src/discover/sources/sections.ts'

const BASE = 'https://n.example/world/'
const read = (html: string) =>
  sections.read({ bytes: new TextEncoder().encode(html), address: BASE })?.entries.map(({ address, ...rest }) => ({
    path: address.replace('https://n.example', ''),
    ...rest,
  }))

describe('a section page', () => {
  it('announces what looks like an article, by its words or its address', () => {
    const html = `<a href="/world/">World</a> <a href="/">Front page of the North Herald</a> <a href="/sport">Sport</a>
      <a href="/2031/03/04/flood">Flood</a> <a href="/world/twelve-homes-under-water">More</a> <a href="/story/123456">Read</a>
      <a href="/a">Twelve homes are under water in Lower Marsh</a> <a href="mailto:desk@n.example">Write to the newsroom</a>`
    expect(read(html)).toEqual([
      { path: '/2031/03/04/flood', title: 'Flood', published: '2031-03-04' },
      { path: '/world/twelve-homes-under-water', title: 'More' },
      { path: '/story/123456', title: 'Read' },
      { path: '/a', title: 'Twelve homes are under water in Lower Marsh' },
    ])
  })

  it('names a page once, by the longest words that lead there', () => {
    const html =
      '<a href="/a"><img></a><a href="/a#top">Twelve homes are under water</a><a href="/a?utm_source=x">More</a>'
    expect(read(html)).toEqual([{ path: '/a', title: 'Twelve homes are under water' }])
  })

  it.each([
    ['a day that is none', '<a href="/2031/02/31/flood-in-lower-marsh">x</a>'],
    ['a number that is too short', '<a href="/page/12">x</a>'],
  ])('takes no date from %s', (_, html) => {
    for (const entry of read(html) ?? []) expect(entry).not.toHaveProperty('published')
  })

  it('is not read from a text without links', () => {
    expect(read('Service unavailable')).toBeUndefined()
  })
})
