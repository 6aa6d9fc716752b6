import { describe, expect, it } from 'vitest'
import { reservationsOf } from '../../../apps/cli/src/sharing/reservations-of.ts'

/** Head of a page, headers of its answer, and what it reserves. */
const CASES: readonly (readonly [string, string, string[]])[] = [
  ['<meta name="tdm-reservation" content="1">', '', ['tdm-reservation']],
  ["<META content='1' NAME='TDM-Reservation'/>", '', ['tdm-reservation']],
  ['<meta name="tdm-reservation" content="0">', '', []],
  ['<meta name="robots" content="index, noai, noimageai">', '', ['noai', 'noimageai']],
  ['<meta name=robots content="max-snippet: 0">', '', ['max-snippet:0']],
  ['<meta name="robots" content="max-snippet:-1, noindex, noarchive">', '', []],
  ['', 'TDM-Reservation: 1', ['tdm-reservation']],
  ['', 'X-Robots-Tag: noai, nosnippet\nTDM-Policy: https://north.example/policy', ['noai', 'nosnippet']],
  ['', 'X-Robots-Tag: otherbot: noai', []],
  ['<p>name="robots" content="noai"</p><meta name="description" content="noai">', '', []],
  ['<meta name="robots" content="noai"><meta name="robots" content="noai">', 'x-robots-tag: noai', ['noai']],
]

describe('reservationsOf', () => {
  it.each(CASES)('reads %j with headers %j', (head, headers, expected) => {
    expect(reservationsOf(new TextEncoder().encode(head), headers)).toEqual(expected)
  })

  it('takes no longer than the page is long', () => {
    const page = new TextEncoder().encode('<meta '.repeat(50_000) + 'name="'.repeat(50_000))
    expect(reservationsOf(page)).toEqual([])
  })
})
