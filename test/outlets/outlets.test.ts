import { Outlet, ParallaxError } from '@parallax/model'
import { OUTLETS, outletOfHost, resolveOutlets, unlistedOutlet } from '@parallax/outlets'
import { describe, expect, it } from 'vitest'

const outlet = (id: string, home?: string): Outlet => Outlet.parse({ id, name: id, home })

const thrownBy = (run: () => unknown): ParallaxError => {
  try {
    run()
  } catch (error) {
    if (error instanceof ParallaxError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('the registry', () => {
  it('holds outlets the contract accepts, each id and home once', () => {
    for (const known of OUTLETS) expect(Outlet.parse(known)).toEqual(known)
    expect(new Set(OUTLETS.map((known) => known.id)).size).toBe(OUTLETS.length)
    expect(new Set(OUTLETS.map((known) => known.home)).size).toBe(OUTLETS.length)
  })

  it('has at least 60 outlets of 20 countries, agencies first, each with a country and a language', () => {
    expect(OUTLETS.length).toBeGreaterThanOrEqual(60)
    expect(new Set(OUTLETS.map((known) => known.country)).size).toBeGreaterThanOrEqual(20)
    for (const known of OUTLETS) expect([known.country ?? '', ...known.languages].length).toBeGreaterThan(1)
    const firstOther = OUTLETS.findIndex((known) => !known.wire)
    expect(firstOther).toBeGreaterThan(9)
    expect(OUTLETS.slice(firstOther).filter((known) => known.wire)).toEqual([])
  })

  it('knows where all but a few announce their coverage', () => {
    const silent = OUTLETS.filter((known) => known.feeds.length + known.sitemaps.length === 0)
    expect(silent.length).toBeLessThanOrEqual(10)
  })

  it('gives the host of each home to that outlet', () => {
    for (const known of OUTLETS) expect(outletOfHost(OUTLETS, new URL(known.home ?? '').hostname)).toBe(known)
  })
})

describe('resolveOutlets', () => {
  it('turns ids into whole outlets and keeps the order of the study', () => {
    const own = outlet('north-herald', 'https://north-herald.example/')
    expect(resolveOutlets(['npr', own, 'bbc-news']).map(({ id }) => id)).toEqual(['npr', 'north-herald', 'bbc-news'])
  })

  it('names the nearest ids for one that is unknown', () => {
    const error = thrownBy(() => resolveOutlets(['npr', 'bbc-new']))
    expect(error).toMatchObject({ code: 'outlet-unknown', value: 'bbc-new', where: 'outlets[1]' })
    expect(error.todo).toContain('bbc-news')
  })

  it('refuses one outlet named twice', () => {
    expect(thrownBy(() => resolveOutlets(['npr', 'npr']))).toMatchObject({
      code: 'outlet-duplicate',
      where: 'outlets[1]',
    })
  })
})

describe('outletOfHost', () => {
  const outlets = [
    outlet('city', 'https://www.city.example/'),
    outlet('city-sport', 'https://sport.city.example/'),
    outlet('homeless'),
  ]
  const CASES: [host: string, owner: string | undefined][] = [
    ['city.example', 'city'],
    ['www.city.example', 'city'],
    ['WWW.City.Example', 'city'],
    ['edition.city.example', 'city'],
    ['city.example:8080', 'city'],
    ['sport.city.example', 'city-sport'],
    ['live.sport.city.example', 'city-sport'],
    ['velocity.example', undefined],
    ['example', undefined],
    ['city.example.other.example', undefined],
    ['', undefined],
  ]
  it.each(CASES)('%s belongs to %s', (host, owner) => {
    expect(outletOfHost(outlets, host)?.id).toBe(owner)
  })
})

describe('unlistedOutlet', () => {
  it.each(['city.example', 'www.city.example', `${'a-very-long-name.'.repeat(6)}example`, '[::1]', '127.0.0.1'])(
    'makes an outlet of %s that the contract accepts',
    (host) => {
      expect(Outlet.parse(unlistedOutlet(host)).id).toMatch(/^[a-z0-9]/)
    },
  )

  it('leaves out www.', () => {
    expect(unlistedOutlet('www.city.example')).toMatchObject({ id: 'city-example', name: 'city.example' })
  })
})
