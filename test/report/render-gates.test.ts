import { type GateResult, indexEntry, renderGates, renderRunSummary } from '@parallax/report'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'
import { FERRY } from './ferry-comparison.ts'
import { PAYLOADS } from './payloads.ts'

const RESULTS: GateResult[] = [
  { gate: 'new-conflict', level: 'warn', event: 'ferry', state: 'breached', messages: ['120 & 90'] },
  { gate: 'arithmetic', level: 'error', event: 'ferry', state: 'breached', messages: ['a total', 'another'] },
  { gate: 'revised-down', level: 'error', event: 'bridge', state: 'unchecked', messages: ['no earlier run'] },
  { gate: 'min-outlets', level: 'error', event: 'bridge', state: 'passed', messages: [] },
]

describe.skipIf(!hasBrowser)('renderGates', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage()
  })

  afterAll(() => browser?.close())

  /** Elements in order, with attributes and text, as a reader of XML that is not ours finds them. */
  function read(results: readonly GateResult[]): Promise<{ tag: string; text: string; failures: string | null }[]> {
    return page.evaluate((content) => {
      const parsed = new DOMParser().parseFromString(content, 'application/xml')
      return [...parsed.querySelectorAll('*')].map((element) => ({
        tag: element.tagName,
        text: element.childElementCount > 0 ? '' : (element.textContent ?? ''),
        failures: element.getAttribute('failures'),
      }))
    }, renderGates('Ferries', results).content)
  }

  it('is JUnit XML: a suite an event, a case a gate; warnings pass, unchecked ones are skipped', async () => {
    const elements = await read(RESULTS)
    expect(elements[0]).toMatchObject({ tag: 'testsuites', failures: '1' })
    const count = (tag: string): number => elements.filter((element) => element.tag === tag).length
    expect([count('testsuite'), count('testcase'), count('skipped')]).toEqual([2, 4, 1])
    expect(elements.find(({ tag }) => tag === 'failure')?.text).toBe('a total\nanother')
    expect(elements.find(({ tag }) => tag === 'system-out')?.text).toBe('120 & 90')
  })

  it.each([...PAYLOADS, ']]>', '\uFFFE'])('keeps %j as text', async (payload) => {
    const elements = await read(RESULTS.map((one) => ({ ...one, event: payload, messages: [payload] })))
    const names = ['testsuites', 'testsuite', 'testcase', 'failure', 'system-out', 'skipped']
    expect(elements.filter(({ tag }) => !names.includes(tag))).toEqual([])
  })
})

describe('renderRunSummary', () => {
  const entry = indexEntry(FERRY, 'events/ferry/report.html')
  const calm = { ...entry, id: 'calm', title: 'A calm day', focal: { ...entry.focal, conflict: 0 } }

  it('has errors before warnings, and what diverges before what does not', () => {
    const { content } = renderRunSummary({ study: 'Ferries', events: [calm, entry], gates: RESULTS, problems: [] })
    const at = (text: string): number => content.indexOf(text)
    expect(at('arithmetic')).toBeGreaterThan(0)
    expect(at('arithmetic')).toBeLessThan(at('new-conflict'))
    expect(at('Ferry accident')).toBeLessThan(at('A calm day'))
    expect(content).toContain('1 gate not checked')
  })

  it('stays within 64 KB whatever there is to say', () => {
    const events = Array.from({ length: 3000 }, (_, n) => ({ ...entry, id: `e${n}`, divergence: 'x'.repeat(5000) }))
    const gates = RESULTS.map((one) => ({ ...one, messages: Array.from({ length: 2000 }, () => '<b>'.repeat(400)) }))
    const { content } = renderRunSummary({ study: 'Ferries', events, gates, problems: [] })
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(64 * 1024)
    expect(content).toMatch(/and \d+ more lines/)
    expect(content).toContain('| event |')
  })
})
