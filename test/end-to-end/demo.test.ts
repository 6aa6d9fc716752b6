import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { Comparison, type FigureClaim, type Quantity } from '@parallax/model'
import { EXPECTED, type Phenomenon } from '@parallax/newsstand'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { pathToFileURL } from 'node:url'
import { parallax } from '../cli/parallax.ts'
import { barriersOf } from '../report/axe.ts'
import { hasBrowser, useBrowser } from '../report/browser.ts'

const LARGEST_REPORT = 400_000

const folder = mkdtempSync(join(tmpdir(), 'parallax-demo-'))
let ended: ReturnType<typeof parallax>
let comparison: Comparison

beforeAll(() => {
  ended = parallax('demo', '--out', folder)
  const path = join(folder, 'events/port-calder-2031/comparison.json')
  if (existsSync(path)) comparison = Comparison.parse(JSON.parse(readFileSync(path, 'utf8')))
}, 120_000)

const figures = (): FigureClaim[] => comparison.claims.filter((claim) => claim.type === 'figure')
const quantity = (id: string): Quantity | undefined => comparison.quantities.find((one) => one.id === id)

/** The figure claims that lie in an expected quote. */
function claimsAt(phenomenon: Phenomenon): FigureClaim[] {
  return EXPECTED.filter((one) => one.phenomenon === phenomenon).flatMap((expected) =>
    comparison.articles
      .filter(({ outlet }) => outlet === expected.outlet)
      .flatMap((article) => {
        const at = article[expected.in].indexOf(expected.quote)
        const end = at + expected.quote.length
        return at < 0
          ? []
          : figures().filter((f) => f.article === article.id && f.in === expected.in && f.start >= at && f.end <= end)
      }),
  )
}

describe('the built-in example', () => {
  it('runs to its end and says where the report is', () => {
    expect(ended).toMatchObject({ exit: 0 })
    expect(ended.stdout).toContain(join(folder, 'events/port-calder-2031/report.html'))
  })

  it('leaves a complete run folder', () => {
    for (const name of [
      'study.yaml',
      'captures.jsonl',
      'journal.jsonl',
      'archive.warc.gz',
      'run.json',
      'index.html',
      'events/port-calder-2031/articles.jsonl',
      'events/port-calder-2031/claims.jsonl',
      'events/port-calder-2031/report.html',
      'events/port-calder-2031/claims.csv',
    ]) {
      expect(existsSync(join(folder, name)), name).toBe(true)
    }
  })

  it('reads five outlets in full and names the sixth as paywalled', () => {
    expect(comparison.outlets.filter(({ state }) => state === 'read')).toHaveLength(5)
    expect(comparison.outlets.filter(({ state }) => state === 'paywalled')).toHaveLength(1)
  })

  it('keeps every outcome of the crawl: a denial, a page that is gone, another event, another week', () => {
    const outcomes = comparison.outlets.flatMap((outlet) => Object.keys(outlet.outcomes ?? {}))
    expect(outcomes).toEqual(expect.arrayContaining(['robots-denied', 'gone', 'off-topic', 'out-of-window', 'paywall']))
    expect(comparison.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['robots-denied', 'gone', 'paywall']),
    )
  })

  it('slices every claim back to its quote', () => {
    const articles = new Map(comparison.articles.map((article) => [article.id, article]))
    for (const claim of figures()) {
      const article = articles.get(claim.article)
      const text = claim.in === 'title' ? article?.title : article?.text
      expect(text?.slice(claim.start, claim.end)).toBe(claim.quote)
    }
  })

  it('finds a figure in every quote that is there for its figure', () => {
    for (const phenomenon of ['compatible-bounds', 'growing-toll', 'superseded', 'plain-conflict'] as const) {
      expect(claimsAt(phenomenon).length, phenomenon).toBeGreaterThan(2)
    }
  })

  it('holds the people killed compatible: "at least 23", "more than 20" and 24 meet', () => {
    const killed = quantity('killed')
    expect(killed?.verdict).toMatch(/^(?:agree|compatible)$/)
    expect(killed?.perOutlet.length).toBeGreaterThanOrEqual(4)
  })

  it('finds a conflict that time does not explain', () => {
    const focal = comparison.quantities.filter(({ scope, verdict }) => scope === 'focal' && verdict === 'conflict')
    expect(focal.length).toBeGreaterThan(0)
    const quotes = focal
      .map(({ claims }) => figures().filter(({ id }) => claims.includes(id)))
      .map((own) => own.map(({ quote }) => quote))
    expect(quotes).toContainEqual(expect.arrayContaining(['fewer than 1,500', 'some 4,000']))
  })

  it('finds the total that is not the sum of its parts', () => {
    expect(
      comparison.checks.filter(({ check, state }) => check === 'parts-against-total' && state === 'off'),
    ).not.toHaveLength(0)
  })

  it('finds the agency behind two outlets and the ministry behind four', () => {
    expect(comparison.origins.some(({ kind, outlets }) => kind !== 'source' && outlets.length >= 2)).toBe(true)
    expect(
      comparison.origins.some(
        ({ kind, name, outlets }) => kind === 'source' && /Interior Ministry/i.test(name) && outlets.length >= 3,
      ),
    ).toBe(true)
  })

  it('has framing to show: names of actors, and who acts in the headline', () => {
    expect(comparison.framing.map(({ measure }) => measure)).toEqual(expect.arrayContaining(['naming', 'agency']))
  })

  it('makes a report that is small and asks nothing of any server', () => {
    const path = join(folder, 'events/port-calder-2031/report.html')
    expect(statSync(path).size).toBeLessThan(LARGEST_REPORT)
    expect(readFileSync(path, 'utf8')).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/i)
  })

  it('may be run again in its own folder, and leaves other folders alone', () => {
    expect(parallax('demo', '--out', folder).exit).toBe(0)
    expect(parallax('demo', '--out', join(folder, 'events'))).toMatchObject({ exit: 2 })
  })
})

describe.skipIf(!hasBrowser)('the report of the example in a browser', () => {
  const desk = useBrowser()

  it.each(['light', 'dark'] as const)('keeps nobody out by axe, %s', async (colorScheme) => {
    for (const name of ['index.html', 'events/port-calder-2031/report.html']) {
      const address = pathToFileURL(join(folder, name)).href
      expect(await barriersOf(desk.browser(), address, colorScheme), name).toEqual([])
    }
  })
})
