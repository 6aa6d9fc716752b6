import type { Comparison } from '@parallax/model'
import { renderReport } from '@parallax/report'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { FERRY } from './ferry-comparison.ts'
import { PAYLOADS } from './payloads.ts'
import { readTags, type Tag } from './strict-html.ts'
import { tainted } from './tainted.ts'
import { wideComparison } from './wide-comparison.ts'

const REPORT = pageOf(FERRY)
const EMPTY: Comparison = {
  ...FERRY,
  outlets: [],
  articles: [],
  claims: [],
  quantities: [],
  origins: [],
  framing: [],
  checks: [],
  coverage: [],
  problems: [],
}

describe('renderReport', () => {
  it('gives the page and its tables', () => {
    expect(renderReport(FERRY).map((file) => file.path)).toEqual([
      'report.html',
      'quantities.csv',
      'coverage.csv',
      'claims.csv',
      'origins.csv',
      'checks.csv',
      'problems.csv',
      'sampling.csv',
      'observations.csv',
    ])
  })

  it('gives the same bytes twice, and whatever the order of what has none', () => {
    expect(renderReport(FERRY)).toEqual(renderReport(structuredClone(FERRY)))
    const turned = { ...FERRY, claims: FERRY.claims.toReversed(), quantities: FERRY.quantities.toReversed() }
    const parts = [turned, FERRY].map((comparison) =>
      renderReport(comparison).map(({ content }) => withoutHash(content)),
    )
    expect(parts[0]).toEqual(parts[1])
  })

  it.each([
    { what: 'nothing at all', comparison: EMPTY, bytes: 60_000 },
    { what: 'the example', comparison: FERRY, bytes: 400_000 },
    { what: '60 quantities that 14 outlets all give', comparison: wideComparison(14, 60), bytes: 1_000_000 },
    { what: '100 quantities that 30 outlets all give', comparison: wideComparison(30, 100), bytes: 5_000_000 },
  ])('stays within $bytes bytes for $what, built in two seconds', ({ comparison, bytes }) => {
    const start = performance.now()
    expect(Buffer.byteLength(pageOf(comparison))).toBeLessThan(bytes)
    // Twice the target, as other tests may be running beside this one.
    expect(performance.now() - start).toBeLessThan(4000)
  })

  it('shows words that several outlets print alike once, with a line for each', () => {
    const sentence = 'A ferry sank on Lake Tarn, killing <mark>24</mark> people, the interior ministry said.'
    const [, shared] = REPORT.split(sentence)
    expect(shared?.split('</li>')[0]?.match(/<p id=/g)).toHaveLength(2)
  })

  it('asks for nothing: no address that is loaded, a policy that allows one style and one script by their hashes', () => {
    const tags = readTags(REPORT)
    expect(tags.filter(isActive)).toEqual([])
    const style = /<style>([^<]*)<\/style>/.exec(REPORT)?.[1] ?? ''
    expect(style).not.toMatch(/url\(|@import|expression/)
    const policy = tags.find((tag) => tag.attributes.has('http-equiv'))?.attributes.get('content')
    const script = /<script>([^<]*)<\/script>/.exec(REPORT)?.[1] ?? ''
    const digest = (text: string): string => createHash('sha256').update(text).digest('base64')
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${digest(style)}'; script-src 'sha256-${digest(script)}'; base-uri 'none'; form-action 'none'`,
    )
  })

  it('has an element for every link within the page, and every id once', () => {
    for (const page of [REPORT, pageOf(wideComparison(5, 8))]) {
      const tags = readTags(page)
      const ids = tags.flatMap((tag) => tag.attributes.get('id') ?? [])
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      const targets = tags.flatMap((tag) => tag.attributes.get('href') ?? []).filter((href) => href.startsWith('#'))
      expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
    }
  })

  it('shows an empty comparison without faltering', () => {
    readTags(pageOf(EMPTY))
    expect(pageOf(EMPTY)).toContain('No outlet gives a figure on the event.')
  })

  it('lists what the comparison refers to and does not have', () => {
    const [first, ...rest] = FERRY.claims
    const page = pageOf({ ...FERRY, claims: rest })
    expect(page).toContain(`names the claim ${first?.id}, which is not there.`)
  })

  it('lists quotes that do not stand where they are said to', () => {
    const shifted = FERRY.claims.map((claim, index) => (index === 0 ? { ...claim, start: 1, end: 12 } : claim))
    expect(pageOf({ ...FERRY, claims: shifted })).toContain('does not stand where the claim says')
    expect(REPORT).not.toContain('does not stand where the claim says')
  })
})

describe('hostile text in every field', () => {
  const kept = shape(readTags(REPORT))

  it.each(PAYLOADS)('%j at the end', (payload) => {
    const tags = readTags(pageOf(tainted(FERRY, (text) => text + payload)))
    expect(tags.filter(isActive)).toEqual([])
    expect(shape(tags).filter((name) => !kept.includes(name))).toEqual([])
  })

  it.each(PAYLOADS)('%j at the front', (payload) => {
    const tags = readTags(pageOf(tainted(FERRY, (text) => payload + text)))
    expect(tags.filter(isActive)).toEqual([])
  })

  it.each(PAYLOADS)('%j alone', (payload) => {
    expect(readTags(pageOf(tainted(FERRY, () => payload))).filter(isActive)).toEqual([])
  })

  it('shows no control or bidi override character', () => {
    const page = pageOf(tainted(FERRY, (text) => `${text}\u202E\u2066\u0007\u0085`))
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(page).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
  })
})

function pageOf(comparison: Comparison): string {
  return renderReport(comparison).find((file) => file.path === 'report.html')?.content ?? ''
}

/** The hash of the comparison itself is the one thing that must change with the order of its parts. */
function withoutHash(content: string): string {
  return content.replace(/\b[0-9a-f]{64}\b/g, '')
}

/** Names of the elements and attributes of a page, each once: a payload that got through would add one. */
function shape(tags: readonly Tag[]): string[] {
  return [...new Set(tags.flatMap((tag) => [tag.name, ...[...tag.attributes.keys()].map((key) => `@${key}`)]))]
}

/** Whether a tag could run, load or send something, or a link leads elsewhere than to the page or to http(s). */
function isActive({ name, attributes }: Tag): boolean {
  const loads = /^(?:script|iframe|object|embed|link|base|img|image|video|audio|source|use|frame|portal|animate|set)$/
  if (loads.test(name)) return true
  if (name === 'meta' && attributes.get('http-equiv') === 'refresh') return true
  return [...attributes].some(
    ([key, value]) =>
      key.startsWith('on') ||
      ['src', 'srcset', 'action', 'formaction', 'style', 'ping', 'xlink', 'background'].includes(key) ||
      (key === 'href' && !/^(?:#|https?:\/\/|\.\/)/.test(value)),
  )
}
