import { describe, expect, it } from 'vitest'
import { parseRobots } from '../../../packages/crawler/src/fetch/robots-rules.ts'

type Case = [what: string, robots: string[], path: string, allowed: boolean]

/** RFC 9309 by its sections; our product token is `parallax`. */
const CASES: Case[] = [
  ['an empty file allows all', [''], '/a', true],
  ['2.2.1 the star group stands in', ['User-agent: *', 'Disallow: /a'], '/a', false],
  [
    '2.2.1 our own group alone counts',
    ['User-agent: *', 'Disallow: /', 'User-agent: parallax', 'Disallow: /b'],
    '/a',
    true,
  ],
  ['2.2.1 our own group forbids', ['User-agent: *', 'Allow: /', 'User-agent: parallax', 'Disallow: /b'], '/b', false],
  ['2.2.1 the token in any case', ['User-agent: PARALLAX', 'Disallow: /a'], '/a', false],
  ['2.2.1 a version after the token', ['User-agent: Parallax/2.0', 'Disallow: /a'], '/a', false],
  ['2.2.1 a longer token is another crawler', ['User-agent: parallaxbot', 'Disallow: /a'], '/a', true],
  ['2.2.1 a shorter token is another crawler', ['User-agent: para', 'Disallow: /a'], '/a', true],
  ['2.2.1 others are not we', ['User-agent: googlebot', 'Disallow: /'], '/a', true],
  ['2.2.1 several agents share a group', ['User-agent: other', 'User-agent: parallax', 'Disallow: /a'], '/a', false],
  [
    '2.2.1 groups that name us are one',
    [
      'User-agent: parallax',
      'Disallow: /a',
      '',
      'User-agent: x',
      'Disallow: /',
      'User-agent: parallax',
      'Disallow: /b',
    ],
    '/b',
    false,
  ],
  [
    '2.2.1 a rule ends the naming',
    ['User-agent: parallax', 'Disallow: /a', 'User-agent: x', 'Disallow: /b'],
    '/b',
    true,
  ],
  [
    '2.2.1 a sitemap does not end the naming',
    ['User-agent: parallax', 'Sitemap: https://n.example/s.xml', 'User-agent: x', 'Disallow: /a'],
    '/a',
    false,
  ],
  ['2.2.1 rules before any agent are nobody’s', ['Disallow: /', 'User-agent: x', 'Disallow: /'], '/a', true],
  [
    '2.2.2 the longest match decides',
    ['User-agent: *', 'Disallow: /news/', 'Allow: /news/open/'],
    '/news/open/1',
    true,
  ],
  ['2.2.2 whatever the order', ['User-agent: *', 'Allow: /news/open/', 'Disallow: /news/'], '/news/open/1', true],
  ['2.2.2 the longest may forbid', ['User-agent: *', 'Allow: /', 'Disallow: /news/'], '/news/1', false],
  ['2.2.2 allow wins a tie', ['User-agent: *', 'Disallow: /news', 'Allow: /news'], '/news', true],
  ['2.2.2 paths are case-sensitive', ['User-agent: *', 'Disallow: /News'], '/news', true],
  ['2.2.2 a prefix is enough', ['User-agent: *', 'Disallow: /new'], '/news/1', false],
  ['2.2.2 an empty disallow forbids nothing', ['User-agent: *', 'Disallow:'], '/a', true],
  ['2.2.2 the query belongs to the path', ['User-agent: *', 'Disallow: /a?print='], '/a?print=1', false],
  ['2.2.2 escapes are compared as octets', ['User-agent: *', 'Disallow: /ca%66%C3%A9'], '/caf%c3%a9', false],
  ['2.2.2 letters outside ASCII are escaped', ['User-agent: *', 'Disallow: /café'], '/caf%C3%A9', false],
  ['2.2.2 an escaped slash is not a slash', ['User-agent: *', 'Disallow: /a%2Fb'], '/a/b', true],
  ['2.2.3 a star matches any letters', ['User-agent: *', 'Disallow: /*/print'], '/news/1/print', false],
  ['2.2.3 a star matches none', ['User-agent: *', 'Disallow: /a*b'], '/ab', false],
  ['2.2.3 a dollar ends the path', ['User-agent: *', 'Disallow: /*.pdf$'], '/a.pdf', false],
  ['2.2.3 a dollar ends it there only', ['User-agent: *', 'Disallow: /*.pdf$'], '/a.pdf?x', true],
  ['2.2.3 pieces do not overlap', ['User-agent: *', 'Disallow: /ab*ba$'], '/aba', true],
  ['2.2.3 the whole path and no more', ['User-agent: *', 'Disallow: /$'], '/', false],
  ['2.2.3 not what follows it', ['User-agent: *', 'Disallow: /$'], '/a', true],
  ['2.2.3 a dollar within is a letter', ['User-agent: *', 'Disallow: /a$b'], '/a$b', false],
  ['2.2.3 a hash begins a comment', ['User-agent: * # all', 'Disallow: /a # here'], '/a', false],
  ['2.1 blanks around the colon', ['User-agent : *', 'Disallow :  /a'], '/a', false],
  ['2.1 blanks before a line', ['  User-agent: *', '\tDisallow: /a'], '/a', false],
  ['2.1 keys in any case', ['USER-AGENT: *', 'DISALLOW: /a'], '/a', false],
  ['2.1 a line without a colon says nothing', ['User-agent: *', 'Disallow /a'], '/a', true],
  ['2.1 a value without a key says nothing', ['User-agent: *', ': /a'], '/a', true],
  ['2.1 empty lines do not end a group', ['User-agent: *', '', '', 'Disallow: /a'], '/a', false],
  ['2.1 a misspelt key is another key', ['User-agent: *', 'Dissallow: /a'], '/a', true],
  [
    '2.2.1 the star stands in where others are named',
    ['User-agent: x', 'Allow: /', 'User-agent: *', 'Disallow: /a'],
    '/a',
    false,
  ],
  ['2.2.1 star groups are one', ['User-agent: *', 'Disallow: /a', 'User-agent: *', 'Disallow: /b'], '/a', false],
  [
    '2.2.1 our own empty group allows all',
    ['User-agent: *', 'Disallow: /', 'User-agent: parallax', 'Disallow:'],
    '/a',
    true,
  ],
  [
    '2.2.1 our own group without rules allows all',
    ['User-agent: *', 'Disallow: /', 'User-agent: parallax'],
    '/a',
    true,
  ],
  ['2.2.1 the star and we in one group', ['User-agent: *', 'User-agent: parallax', 'Disallow: /a'], '/a', false],
  ['2.2.1 an agent without a name is nobody', ['User-agent:', 'Disallow: /a'], '/a', true],
  ['2.2.2 a rule that is not a path from the root', ['User-agent: *', 'Disallow: a'], '/a', true],
  ['2.2.2 the root forbids all', ['User-agent: *', 'Disallow: /'], '/', false],
  ['2.2.2 the query of another parameter', ['User-agent: *', 'Disallow: /a?print='], '/a?page=1', true],
  ['2.2.2 an empty allow allows nothing more', ['User-agent: *', 'Disallow: /', 'Allow:'], '/a', false],
  ['2.2.2 allow of one page in a forbidden site', ['User-agent: *', 'Disallow: /', 'Allow: /a$'], '/a', true],
  ['2.2.2 and no other', ['User-agent: *', 'Disallow: /', 'Allow: /a$'], '/ab', false],
  [
    '2.2.2 a longer path is another length than a longer escape',
    ['User-agent: *', 'Disallow: /caf%C3%A9', 'Allow: /caf'],
    '/café',
    false,
  ],
  ['2.2.2 a slash at the end tells a folder from a page', ['User-agent: *', 'Disallow: /news/'], '/news', true],
  ['2.2.3 a star at the end is a prefix', ['User-agent: *', 'Disallow: /a*'], '/abc', false],
  ['2.2.3 several stars', ['User-agent: *', 'Disallow: /*/*/c'], '/a/b/c', false],
  ['2.2.3 stars in a row are one', ['User-agent: *', 'Disallow: /a**b'], '/axxb', false],
  ['2.2.3 an escaped star is a letter', ['User-agent: *', 'Disallow: /a%2Ab'], '/axb', true],
  ['2.2.3 a dollar after a star', ['User-agent: *', 'Disallow: /*$'], '/anything?x=1', false],
  ['2.2.3 a star reaches into the query', ['User-agent: *', 'Disallow: /*session='], '/a?session=1', false],
  ['2.2.4 a sitemap between rules', ['User-agent: *', 'Sitemap: https://n.example/s', 'Disallow: /a'], '/a', false],
  [
    '2.2.4 a host line between rules',
    ['User-agent: *', 'Disallow: /a', 'Host: n.example', 'Disallow: /b'],
    '/b',
    false,
  ],
  ['a fragment is not asked for', ['User-agent: *', 'Disallow: /a'], '/#/a', true],
  ['2.2.4 unknown lines are passed over', ['User-agent: *', 'Noindex: /a', 'Disallow: /b'], '/a', true],
  ['2.2.2 robots.txt itself is always allowed', ['User-agent: *', 'Disallow: /'], '/robots.txt', true],
  ['a page in place of robots.txt forbids nothing', ['<!doctype html>', '<p>Disallow: /</p>'], '/a', true],
  ['a byte order mark does not hide the first line', ['\uFEFFUser-agent: *', 'Disallow: /a'], '/a', false],
]

describe('parseRobots', () => {
  it.for(CASES)('%s', ([, robots, path, allowed]) => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(parseRobots(robots.join(end), 'parallax').permits(`https://n.example${path}`).allowed).toBe(allowed)
    }
  })

  it('names the line that decided', () => {
    const rules = parseRobots('User-agent: *\nDisallow: /a', 'parallax')
    expect(rules.permits('https://n.example/a/b').line).toBe('disallow: /a')
  })

  it.each([
    ['User-agent: *\nCrawl-delay: 7', 7000],
    ['User-agent: *\nCrawl-delay: 0.5', 500],
    ['User-agent: *\nCrawl-delay: 7\nUser-agent: parallax\nDisallow:', undefined],
    ['User-agent: *\nCrawl-delay: soon', undefined],
    ['User-agent: *\nCrawl-delay: -1', undefined],
  ])('reads the crawl-delay of %j', (robots, delayMs) => {
    expect(parseRobots(robots, 'parallax').crawlDelayMs).toBe(delayMs)
  })

  it('answers a hostile file in time', () => {
    const hostile = `User-agent: *\n${`Disallow: /${'*a'.repeat(100)}$\n`.repeat(2000)}`
    const rules = parseRobots(hostile, 'parallax')
    const startedAt = performance.now()
    expect(rules.permits(`https://n.example/${'a'.repeat(2000)}b`).allowed).toBe(true)
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })
})
