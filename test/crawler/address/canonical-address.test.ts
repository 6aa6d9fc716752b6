import { describe, expect, it } from 'vitest'
import { canonicalAddress } from '../../../packages/crawler/src/address/canonical-address.ts'

const CASES: [address: string, canonical: string | undefined][] = [
  ['http://North.Example/Flood', 'http://north.example/Flood'],
  ['https://north.example:443/flood', 'https://north.example/flood'],
  ['https://north.example:8443/flood', 'https://north.example:8443/flood'],
  ['https://north.example/flood#comments', 'https://north.example/flood'],
  ['https://north.example/flood?utm_source=x&utm_medium=y', 'https://north.example/flood'],
  ['https://north.example/flood?id=7&fbclid=abc', 'https://north.example/flood?id=7'],
  ['https://north.example/flood?GCLID=1&id=7', 'https://north.example/flood?id=7'],
  ['https://north.example/flood?', 'https://north.example/flood'],
  ['https://north.example/flood??', 'https://north.example/flood??'],
  ['https://reader:secret@north.example/flood', 'https://north.example/flood'],
  ['  https://north.example/flood \n', 'https://north.example/flood'],
  // The query that stays is kept letter for letter, and a name that merely resembles a tracker's stays.
  ['https://north.example/?q=a%20b+c&x', 'https://north.example/?q=a%20b+c&x'],
  ['https://north.example/?utmost=1&fbclids=2', 'https://north.example/?utmost=1&fbclids=2'],
  ['ftp://north.example/flood', undefined],
  ['javascript:alert(1)', undefined],
  ['mailto:desk@north.example', undefined],
  ['/flood', undefined],
  ['', undefined],
  [`https://north.example/${'a'.repeat(3000)}`, undefined],
]

describe('canonicalAddress', () => {
  it.each(CASES)('%s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical)
  })

  it('resolves against the page that named it', () => {
    expect(canonicalAddress('../flood?utm_x=1', 'https://north.example/rss/all')).toBe('https://north.example/flood')
    expect(canonicalAddress('data:text/html,x', 'https://north.example/')).toBeUndefined()
  })
})
