import { describe, expect, it } from 'vitest'
import { gatherFrom } from './loopback-press.ts'

const PAGE = '<p>Twelve homes are under water.</p>'
const hosts = ['a.example', 'm.a.example', 'b.example']
const outlets = [
  { id: 'a', home: 'http://a.example/' },
  { id: 'b', home: 'http://b.example/' },
]

describe('one page under several addresses', () => {
  it('is fetched once, its other forms kept as duplicates', async () => {
    const { captures, press } = await gatherFrom(
      { 'a.example': { '/flood': PAGE }, 'm.a.example': { '/flood': PAGE } },
      { hosts, outlets, urls: ['http://m.a.example/flood', 'http://a.example/flood/amp', 'http://a.example/flood'] },
    )
    expect(captures.map(({ url, outcome }) => [url, outcome])).toEqual([
      ['http://a.example/flood', 'ok'],
      ['http://a.example/flood/amp', 'duplicate'],
      ['http://m.a.example/flood', 'duplicate'],
    ])
    expect(captures[1]?.reason).toBe('Another form of http://a.example/flood.')
    expect([press.paths('a.example'), press.paths('m.a.example')]).toEqual([['/flood'], []])
  })

  it('is told by the address that it states as its own', async () => {
    const body = `<link rel="canonical" href="/flood">${PAGE}`
    const { captures } = await gatherFrom(
      { 'a.example': { '/flood': body, '/s?id=7': body } },
      { hosts, outlets, urls: ['http://a.example/s?id=7', 'http://a.example/flood'] },
    )
    expect(captures.map(({ outcome }) => outcome)).toEqual(['ok', 'duplicate'])
    expect(captures[0]?.url).toBe('http://a.example/flood')
  })

  it('is not told by one that leads to the front page or to another outlet', async () => {
    const front = `<link rel=canonical href="http://a.example/">${PAGE}`
    const other = `<link rel=canonical href="http://b.example/flood">${PAGE}`
    const { captures } = await gatherFrom(
      { 'a.example': { '/1': front, '/2': front, '/3': other }, 'b.example': { '/flood': PAGE } },
      {
        hosts,
        outlets,
        urls: ['http://a.example/1', 'http://a.example/2', 'http://a.example/3', 'http://b.example/flood'],
      },
    )
    expect(captures.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok', 'ok'])
  })
})
