import { gather } from '@parallax/crawler'
import { describe, expect, it } from 'vitest'
import { type Route, newFolder, openPress, planFor } from './loopback-press.ts'

const PAGE = '<p>Twelve homes are under water.</p>'
const WINDOW = { from: '2031-03-04', to: '2031-03-05', zone: 'UTC' }
const DEAD = 'http://a.example/dead'
const copy = (at?: string): Route => ({ body: PAGE, headers: at === undefined ? {} : { 'memento-datetime': at } })
const AT = 'Tue, 04 Mar 2031 09:00:00 GMT'

/** Gathers a page that is gone and one that is there, with a double of a web archive; then once more offline. */
async function gatherDead(
  archive: Record<string, Route>,
  { gate = 'http://archive.example/web/{time}id_/{url}', window = true } = {},
) {
  const press = await openPress({ 'a.example': { '/live': PAGE }, 'archive.example': archive })
  try {
    const plan = planFor(press, await newFolder(), {
      urls: [DEAD, 'http://a.example/live'],
      hosts: ['archive.example'],
      outlets: [{ id: 'a', name: 'North Herald', home: 'http://a.example/' }],
      ...(window && { event: { window: WINDOW } }),
      crawl: { deadPages: gate },
    })
    const first = await gather(plan)
    const again = await gather({ ...plan, mode: 'offline' })
    expect(again).toEqual(first)
    return { ...first, asked: press.paths('archive.example') }
  } finally {
    await press.close()
  }
}

describe('a page that is gone', () => {
  it('is read from the archive that the study names, labelled with the time of the copy', async () => {
    const { captures, problems, asked } = await gatherDead({
      '/web/20310306000000id_/http://a.example/dead': {
        status: 302,
        headers: { location: '/web/20310304090000id_/http://a.example/dead' },
      },
      '/web/20310304090000id_/http://a.example/dead': copy(AT),
    })
    expect(asked).toEqual([
      '/web/20310306000000id_/http://a.example/dead',
      '/web/20310304090000id_/http://a.example/dead',
    ])
    expect(captures[0]).toMatchObject({
      url: DEAD,
      outlet: 'a',
      outcome: 'ok',
      reason: expect.stringContaining('2031-03-04T09:00:00.000Z'),
      archived: {
        url: 'http://archive.example/web/20310304090000id_/http://a.example/dead',
        at: '2031-03-04T09:00:00.000Z',
      },
    })
    expect(captures[0]).not.toHaveProperty('finalUrl')
    expect(captures[1]).not.toHaveProperty('archived')
    expect(problems.map(({ code }) => code)).toEqual(['archived-copy'])
  })

  it('is asked for as early as may be where nothing says when it was published', async () => {
    const { asked } = await gatherDead({}, { window: false })
    expect(asked).toEqual(['/web/19960101000000id_/http://a.example/dead'])
  })

  it.each([
    ['has no copy', {}],
    ['has a copy that does not say when it was taken', { [`/gate/${DEAD}`]: copy() }],
    ['forbids it', { '/robots.txt': { body: 'User-agent: *\nDisallow: /' }, [`/gate/${DEAD}`]: copy(AT) }],
  ])('stays gone where the archive %s', async (_, archive) => {
    const { captures, problems } = await gatherDead(archive, { gate: 'http://archive.example/gate/{url}' })
    expect(captures.map(({ outcome }) => outcome)).toEqual(['gone', 'ok'])
    expect(problems.map(({ code }) => code)).toEqual(['gone'])
  })
})
