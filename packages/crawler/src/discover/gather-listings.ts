import { type Outlet, ParallaxError, type Problem } from '@parallax/model'
import { canonicalAddress } from '../address/canonical-address.ts'
import { readBody } from '../archive/read-body.ts'
import type { Ending } from '../archive/ending.ts'
import type { Run } from '../run.ts'
import type { ReadListing } from './candidates.ts'
import type { Listing } from './listing.ts'

type Announced = { outlet: Outlet; url: string }
type Reading = { listings: ReadListing[]; problems: Problem[] }

/**
 * Visits and reads the feeds and sitemaps of the outlets, and the sitemaps that an index names. The result follows the order of the
 * outlets, feeds before sitemaps, whatever came in first. A listing that could not be had, read, or that
 * announces nothing, gives a Problem: an outlet must not fall silent unnoticed.
 */
export async function gatherListings(run: Run): Promise<Reading> {
  if (run.plan.events.length === 0) return { listings: [], problems: [] }
  const first = await readAll(run, run.plan.outlets.flatMap(listingsOf))
  const named = await readAll(run, first.listings.flatMap(namedByIndex))
  const nested = named.listings.filter(({ listing }) => listing.listings.length > 0)
  return {
    listings: [...first.listings, ...named.listings],
    problems: [
      ...first.problems,
      ...named.problems,
      ...nested.map(({ outlet, address }) =>
        problemOf({ outlet, url: address }, 'listing-nested', 'is an index within an index, which is not followed'),
      ),
    ],
  }
}

function listingsOf(outlet: Outlet): Announced[] {
  return [...outlet.feeds, ...outlet.sitemaps].map((address) => ({ outlet, url: canonicalAddress(address) ?? address }))
}

function namedByIndex({ outlet, address, listing }: ReadListing): Announced[] {
  return listing.listings.flatMap((named) => {
    const url = canonicalAddress(named, address)
    return url === undefined ? [] : [{ outlet, url }]
  })
}

async function readAll(run: Run, announced: readonly Announced[]): Promise<Reading> {
  const once = [...new Map([...announced].reverse().map((one) => [one.url, one])).values()].reverse()
  const outletOf = new Map(once.map(({ url, outlet }) => [url, outlet.id]))
  const addresses = once.map(({ url }) => ({ url, kind: 'listing' as const }))
  await run.visit(addresses, async ({ url }) => {
    const ending = run.ledger.ending({ url, kind: 'listing' })
    const outcome = ending?.outcome ?? 'deferred'
    const entries = ending?.warc !== undefined ? ((await readStored(run, ending))?.entries.length ?? 0) : 0
    run.plan.onProgress?.({ step: 'listing', outlet: outletOf.get(url) ?? '', url, outcome, entries })
  })
  const readings: Reading = { listings: [], problems: [] }
  for (const one of once) await readOne(run, one, readings)
  return readings
}

async function readOne(run: Run, one: Announced, into: Reading): Promise<void> {
  const ending = run.ledger.ending({ url: one.url, kind: 'listing' })
  if (ending === undefined) {
    into.problems.push(problemOf(one, 'deferred', 'was not visited in this run'))
  } else if (ending.outcome === 'ok' || ending.outcome === 'not-modified') {
    const listing = await readStored(run, ending)
    if (listing === undefined) {
      into.problems.push(
        problemOf(one, 'listing-unreadable', 'is neither RSS, RDF, Atom, JSON Feed nor a sitemap, or is damaged'),
      )
    } else {
      if (listing.entries.length + listing.listings.length === 0) {
        into.problems.push(problemOf(one, 'listing-empty', 'announces nothing'))
      }
      into.listings.push({ outlet: one.outlet, address: ending.finalUrl ?? one.url, listing })
    }
  } else {
    into.problems.push(problemOf(one, ending.outcome, `could not be had: ${ending.reason ?? ending.outcome}`))
  }
}

/** Read from the archive also when it has just come in, so that a replay cannot see anything else. */
async function readStored({ plan }: Run, ending: Ending): Promise<Listing | undefined> {
  try {
    // Loaded here, with the XML parser behind it: a run without listings need not pay for it.
    const { readListing } = await import('./read-listing.ts')
    const { bytes, contentType } = await readBody(plan.out, ending)
    return readListing(bytes, contentType)
  } catch (error) {
    // A hostile or damaged listing costs its outlet's entries, never the run; a fault of the disk does.
    if (error instanceof ParallaxError || error instanceof RangeError) return undefined
    throw error
  }
}

function problemOf({ outlet, url }: Announced, code: string, what: string): Problem {
  return {
    stage: 'gather',
    code,
    message: `A listing of ${outlet.name} ${what}.`.replace(/\.\.$/, '.'),
    outlet: outlet.id,
    url,
  }
}
