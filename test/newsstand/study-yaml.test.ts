import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Study } from '@parallax/model'
import { type Newsstand, openNewsstand } from '@parallax/newsstand'

// The command line's own YAML reader: the room has no need of one, and the root does not depend on it.
const yaml: { parse(text: string): unknown } = createRequire(new URL('../../apps/cli/package.json', import.meta.url))(
  'yaml',
)

let newsstand: Newsstand

beforeAll(async () => {
  newsstand = await openNewsstand()
})
afterAll(() => newsstand.close())

describe('study.yaml of the newsstand', () => {
  it('is a study, with no key unknown', () => {
    expect(Study.safeParse(yaml.parse(newsstand.studyYaml)).error).toBeUndefined()
  })

  it('leads each host to its server and asks leave for loopback', () => {
    const { crawl } = Study.parse(yaml.parse(newsstand.studyYaml))
    expect(crawl.connect).toEqual(newsstand.addresses)
    expect(crawl.ownHosts).toEqual(Object.keys(newsstand.addresses))
    expect(crawl).toMatchObject({ loopback: true, gapMs: 50 })
  })

  it('can find every outlet: by feed, by sitemap or by address', () => {
    const { events, outlets } = Study.parse(yaml.parse(newsstand.studyYaml))
    expect(outlets).toHaveLength(6)
    for (const outlet of outlets) {
      if (typeof outlet === 'string') throw new Error(`${outlet} is not written out`)
      const urls = events.flatMap((event) => event.urls).filter((url) => url.startsWith(outlet.home ?? 'none'))
      const ways = [...outlet.feeds, ...outlet.sitemaps, ...urls].length
      expect({ outlet: outlet.id, ways }).toEqual({ outlet: outlet.id, ways: 1 })
    }
  })

  it('names ports nowhere but under connect', async () => {
    const other = await openNewsstand()
    await other.close()
    const withoutPorts = (text: string) => text.replaceAll(/"127\.0\.0\.1:\d+"/g, '')
    expect(other.studyYaml).not.toBe(newsstand.studyYaml)
    expect(withoutPorts(other.studyYaml)).toBe(withoutPorts(newsstand.studyYaml))
  })

  it('comments every part', () => {
    for (const key of ['contact', 'outlets', 'events', 'sides', 'quantities', 'settings', 'crawl', 'gates']) {
      expect(newsstand.studyYaml).toMatch(new RegExp(`^#[^\\n]*\\n${key}:`, 'm'))
    }
  })
})
