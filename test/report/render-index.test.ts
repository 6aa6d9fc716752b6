import { indexEntry, renderIndex, type IndexEntry, type RunIndex } from '@parallax/report'
import { describe, expect, it } from 'vitest'
import { FERRY } from './ferry-comparison.ts'
import { PAYLOADS } from './payloads.ts'
import { readTags } from './strict-html.ts'

const ENTRY = indexEntry(FERRY, 'events/ferry/report.html')

function index(parts: Partial<RunIndex> = {}): string {
  return (
    renderIndex({ study: 'Ferries', software: 'Parallax 0.1.0', events: [ENTRY], problems: [], ...parts })[0]
      ?.content ?? ''
  )
}

function hrefs(page: string): string[] {
  return readTags(page).flatMap((tag) => tag.attributes.get('href') ?? [])
}

describe('indexEntry', () => {
  it('sums up an event', () => {
    expect(ENTRY).toMatchObject({
      id: 'ferry',
      title: 'Ferry accident on Lake Tarn',
      href: 'events/ferry/report.html',
      window: { from: '2031-05-04', to: '2031-05-06', zone: 'Europe/Oslo' },
      outlets: { sought: 7, read: 5 },
      articles: 5,
      focal: { agree: 1, compatible: 1, superseded: 1, undetermined: 1, conflict: 1, single: 4 },
      divergence:
        'Passengers the ferry was licensed for: 120 in Harbour Gazette and Daily Meridian; 90 in Northern Wire and The Lantern.',
      checksOff: 1,
      problems: 2,
    })
  })

  it('names no divergence where there is none', () => {
    expect(indexEntry({ ...FERRY, quantities: [] }, 'x')).not.toHaveProperty('divergence')
  })
})

describe('renderIndex', () => {
  it('lists the events by title, whatever their order', () => {
    const other: IndexEntry = { ...ENTRY, id: 'bridge', title: 'Bridge', href: 'events/bridge/report.html' }
    const page = index({ events: [ENTRY, other] })
    expect(page).toBe(index({ events: [other, ENTRY] }))
    expect(hrefs(page)).toEqual(['./events/bridge/report.html', './events/ferry/report.html'])
  })

  it('shows a batch of nothing', () => {
    expect(index({ events: [] })).toContain('No event was compared.')
  })

  it.each(PAYLOADS)('leads nowhere but to its own reports: %j', (payload) => {
    const hostile: IndexEntry = { ...ENTRY, id: payload, title: payload, href: payload, divergence: payload }
    const page = index({
      study: payload,
      software: payload,
      events: [hostile],
      problems: [{ stage: 'input', code: payload, message: payload, event: payload, where: payload }],
    })
    expect(hrefs(page).every((href) => href.startsWith('./') && !href.includes(':') && !href.includes('..'))).toBe(true)
    expect(page).not.toMatch(/<script(?!>for)|<img|<iframe|<svg [^>]*on/)
  })

  it('sums up each outlet over the events that were read in full', () => {
    const twice = [indexEntry(FERRY, 'events/a/report.html'), { ...indexEntry(FERRY, 'events/b/report.html'), id: 'b' }]
    const page = renderIndex({ study: 'Ferries', software: 'p', events: twice, problems: [] })[0]?.content ?? ''
    const row = /<th scope="row"><bdi>Harbour Gazette<\/bdi><\/th>(.*?)<\/tr>/s.exec(page)?.[1] ?? ''
    expect([...row.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell)).toEqual([
      '2',
      '2',
      '8 of 12',
      '2',
      '2',
      '2',
      '0',
    ])
  })

  it('concludes nothing of an outlet that was not read', () => {
    const { profiles } = indexEntry(FERRY, 'events/a/report.html')
    expect(profiles.filter(({ read }) => !read).map(({ given, leftOut }) => [given, leftOut])).toEqual([
      [0, 0],
      [0, 0],
    ])
  })
})
