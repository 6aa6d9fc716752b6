import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalAddress } from '../../packages/crawler/src/address/canonical-address.ts'
import { parseHttpResponse } from '../../packages/crawler/src/archive/http-response.ts'
import { entryDate } from '../../packages/crawler/src/discover/entry-date.ts'
import { entryFilter } from '../../packages/crawler/src/discover/entry-filter.ts'
import { isDeeperThan } from '../../packages/crawler/src/discover/nesting.ts'
import { readListing } from '../../packages/crawler/src/discover/read-listing.ts'
import { parseRobots } from '../../packages/crawler/src/fetch/robots-rules.ts'

const lettersOf = (letters: string) => fc.constantFrom(...letters.split(''))

/** Text with the letters that these readers give a meaning to. */
const markup = fc.string({ unit: lettersOf('<>/!?[]-"\'=&; abrss:%*$#\n\u00e9\ud800'), maxLength: 300 })
const words = fc.array(fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }), { maxLength: 4 })

describe('for any input', () => {
  it('a canonical address is its own canonical address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const canonical = canonicalAddress(address)
        expect(canonical).toBeDefined()
        expect(canonicalAddress(canonical ?? '')).toBe(canonical)
      }),
    )
  })

  it('nothing makes a reader of the outside world throw', () => {
    fc.assert(
      fc.property(markup, fc.uint8Array({ maxLength: 300 }), (text, bytes) => {
        canonicalAddress(text, 'https://north.example/')
        entryDate(text)
        isDeeperThan(text, 3)
        readListing(bytes)
        readListing(Buffer.from(`<rss><channel><item>${text}`), text)
        parseRobots(`User-agent: *\nDisallow: /${text}\n${text}`, 'parallax').permits('https://north.example/a?b')
        parseHttpResponse(
          Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'), bytes]),
          1000,
        )
      }),
      { numRuns: 500 },
    )
  })

  it('any words make a question about an event', () => {
    fc.assert(
      fc.property(words, words, (any, not) => {
        entryFilter({ terms: { all: [], any, not } })({
          address: 'https://north.example/',
          title: 'Flood',
          summary: 'Marsh',
        })
      }),
    )
  })

  it('robots.txt decides the same whatever the order of its rules', () => {
    const rule = fc.tuple(fc.constantFrom('Allow', 'Disallow'), fc.string({ unit: lettersOf('/ab*$'), maxLength: 5 }))
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 6 }),
        fc.string({ unit: lettersOf('/ab'), maxLength: 6 }),
        (rules, path) => {
          const decide = (lines: typeof rules) =>
            parseRobots(
              ['User-agent: *', ...lines.map(([key, value]) => `${key}: ${value}`)].join('\n'),
              'parallax',
            ).permits(`https://north.example/${path}`).allowed
          expect(decide(rules.toReversed())).toBe(decide(rules))
        },
      ),
    )
  })
})
