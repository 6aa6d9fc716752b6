import { describe, expect, it } from 'vitest'
import { pageIdentity } from '../../../packages/crawler/src/address/page-identity.ts'

const PLAIN = 'https://www.city.example/news/flood-12'

describe('forms of one page', () => {
  it.each([
    ['http', 'http://city.example/news/flood-12'],
    ['a closing slash', 'https://www.city.example/news/flood-12/'],
    ['mobile', 'https://m.city.example/news/flood-12'],
    ['AMP by host', 'https://amp.city.example/news/flood-12'],
    ['AMP first in the path', 'https://www.city.example/amp/news/flood-12'],
    ['AMP last in the path', 'https://www.city.example/news/flood-12/amp/'],
    ['AMP by ending', 'https://www.city.example/news/flood-12.amp'],
    ['AMP by parameter', 'https://www.city.example/news/flood-12?amp=1'],
    ['AMP by output type', 'https://www.city.example/news/flood-12?outputType=amp'],
    ['print', 'https://www.city.example/news/flood-12?view=print'],
  ])('%s', (_, address) => {
    expect(pageIdentity(address)).toBe(pageIdentity(PLAIN))
  })

  it.each([
    ['another page', 'https://www.city.example/news/flood-13'],
    ['a query that says which page', 'https://www.city.example/news/flood-12?page=2'],
    ['another outlet', 'https://www.town.example/news/flood-12'],
    ['a subject called amp', 'https://www.city.example/news/amp/flood-12'],
    ['a word that ends so', 'https://www.city.example/news/flood-12-amp'],
    ['a host that begins so', 'https://mcity.example/news/flood-12'],
  ])('are not %s', (_, address) => {
    expect(pageIdentity(address)).not.toBe(pageIdentity(PLAIN))
  })

  it('leaves a site its name', () => {
    expect(pageIdentity('https://amp.example/a')).toBe('amp.example/a')
  })
})
