import { type Outlet, ParallaxError } from '@parallax/model'
import { unlistedOutlet } from '@parallax/outlets'
import { canonicalAddress } from './address/canonical-address.ts'
import { readBody } from './archive/read-body.ts'
import { announcements } from './discover/announcements.ts'
import type { GatherPlan } from './gather-plan.ts'
import { type Run, openRun } from './run.ts'

/**
 * An outlet as its home page and robots.txt describe it: its name, language, feeds and sitemaps. A draft: what a site says
 * of itself is to be looked over. Throws `home-unreachable` with what became of the page.
 */
export async function draftOutlet(plan: GatherPlan, address: string): Promise<Outlet> {
  const home = canonicalAddress(address) ?? address
  const robots = new URL('/robots.txt', home).href
  const run = await openRun(plan)
  try {
    await run.visit([{ url: home, kind: 'page' }], async () => undefined)
    await run.visit([{ url: robots, kind: 'listing' }], async () => undefined)
    const page = await textOf(run, { url: home, kind: 'page' })
    if (page === undefined) throw unreachable(run, home)
    const { name, language, feeds } = announcements(page, home)
    const sitemaps = sitemapsOf((await textOf(run, { url: robots, kind: 'listing' })) ?? '', robots)
    const bare = unlistedOutlet(new URL(home).hostname)
    return {
      ...bare,
      name: name ?? bare.name,
      home,
      feeds,
      sitemaps,
      languages: language === undefined ? [] : [language],
    }
  } finally {
    await run.close()
  }
}

async function textOf(run: Run, address: { url: string; kind: 'page' | 'listing' }): Promise<string | undefined> {
  const ending = run.ledger.ending(address)
  if (ending?.outcome !== 'ok' && ending?.outcome !== 'not-modified') return undefined
  return new TextDecoder().decode((await readBody(run.plan.out, ending)).bytes)
}

const MAX_SITEMAPS = 10

/** The addresses in a robots.txt's `Sitemap:` lines, those for news first: they hold two days and not the whole archive. */
function sitemapsOf(robots: string, base: string): string[] {
  const lines = robots.slice(0, 500_000).split(/\r\n|\r|\n/)
  const named = lines.flatMap((line) => {
    const value = /^\s*sitemap\s*:(.*)$/i.exec(line)?.[1]
    return value === undefined ? [] : (canonicalAddress(value, base) ?? [])
  })
  const isNews = (url: string): boolean => /news/i.test(new URL(url).pathname)
  const news = named.filter(isNews)
  return [...new Set(news.length > 0 ? news : named)].slice(0, MAX_SITEMAPS)
}

function unreachable({ ledger }: Run, home: string): ParallaxError {
  const ending = ledger.ending({ url: home, kind: 'page' })
  return new ParallaxError({
    code: 'home-unreachable',
    message: `The home page could not be had (${ending?.outcome ?? 'deferred'}): ${ending?.reason ?? 'it was not visited.'}`,
    where: home,
    todo: 'Check the address; where the site forbids robots, write the outlet by hand.',
  })
}
