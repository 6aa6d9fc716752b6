import { ParallaxError, type Problem } from '@parallax/model'
import { canonicalAddress } from '../address/canonical-address.ts'
import type { Ending } from '../archive/ending.ts'
import { readBody } from '../archive/read-body.ts'
import type { Run } from '../run.ts'
import type { ReadListing } from './candidates.ts'
import type { Listing } from './listing.ts'
import type { ListingState } from './listing-states.ts'
import type { Announced } from './sources/source-kind.ts'

type Reading = { listings: ReadListing[]; states: ListingState[]; problems: Problem[] }

/** Pages of one search that are asked for. */
const MAX_ROUNDS = 10

/**
 * Visits and reads the listings of the plan: feeds, sitemaps and section pages of the outlets, search services, stored files;
 * then the sitemaps that an index names and the further pages of a search. The result follows the order of the kinds and of
 * the outlets, whatever came in first. A listing that could not be had, read, or that announces nothing, gives a Problem:
 * an outlet must not fall silent unnoticed.
 */
export async function gatherListings(run: Run): Promise<Reading> {
  const all: Reading = { listings: [], states: [], problems: [] }
  let open = run.plan.events.length === 0 ? [] : await announcedBy(run)
  for (let round = 0; open.length > 0 && round < MAX_ROUNDS; round += 1) {
    const read = await readAll(run, open)
    const nested = round === 0 ? [] : read.listings.filter(({ listing }) => listing.listings.length > 0)
    all.listings.push(...read.listings)
    all.states.push(...read.states)
    all.problems.push(...read.problems)
    all.problems.push(
      ...nested.map((one) => problemOf(one, 'listing-nested', 'is an index within an index, which is not followed')),
    )
    open = read.listings.flatMap((one) => [...(round === 0 ? namedByIndex(one) : []), ...nextPage(one)])
  }
  return all
}

async function announcedBy({ plan }: Run): Promise<Announced[]> {
  const { outlets, events } = plan
  const listed = outlets.some(
    ({ feeds, sitemaps, sections = [] }) => feeds.length + sitemaps.length + sections.length > 0,
  )
  if (!listed && !events.some(({ sources = [] }) => sources.length > 0)) return []
  // Loaded here, with the XML parser behind it: a run that lists all its pages need not pay for it.
  const { SOURCE_KINDS } = await import('./sources/index.ts')
  return SOURCE_KINDS.flatMap((kind) => kind.announced(plan))
}

function namedByIndex({ listing, address, ...announced }: ReadListing): Announced[] {
  return listing.listings.flatMap((named) => {
    const url = canonicalAddress(named, address)
    return url === undefined ? [] : [{ ...announced, url }]
  })
}

function nextPage({ listing, ...announced }: ReadListing): Announced[] {
  return listing.next === undefined ? [] : [{ ...announced, url: listing.next }]
}

async function readAll(run: Run, announced: readonly Announced[]): Promise<Reading> {
  const once = [...new Map([...announced].reverse().map((one) => [keyOf(one), one])).values()].reverse()
  const byUrl = new Map(once.map((one) => [one.url, one]))
  const addresses = [...byUrl.values()].filter(({ kind }) => kind !== 'stored')
  await run.visit(
    addresses.map(({ url }) => ({ url, kind: 'listing' as const })),
    async ({ url }) => {
      const [one, ending] = [byUrl.get(url), run.ledger.ending({ url, kind: 'listing' })]
      const outcome = ending?.outcome ?? 'deferred'
      const listing = one && ending?.warc !== undefined ? await readStored(run, one, ending) : undefined
      run.plan.onStep?.({
        step: 'listing',
        outlet: one?.outlet?.id ?? '',
        url,
        outcome,
        entries: listing?.entries.length ?? 0,
      })
    },
  )
  const readings: Reading = { listings: [], states: [], problems: [] }
  for (const one of once) await readOne(run, one, readings)
  return readings
}

/** One file may be looked in for two events. */
function keyOf({ url, event }: Announced): string {
  return `${event ?? ''} ${url}`
}

async function readOne(run: Run, one: Announced, into: Reading): Promise<void> {
  const ending = run.ledger.ending({ url: one.url, kind: 'listing' })
  const had = ending !== undefined && (ending.outcome === 'ok' || ending.outcome === 'not-modified')
  const listing = had ? await readStored(run, one, ending) : undefined
  const entries = (listing?.entries.length ?? 0) + (listing?.listings.length ?? 0)
  into.problems.push(...problemsOf(one, { ending, listing, unreadable: await unreadableAs(one), entries }))
  into.states.push({
    url: one.url,
    ...(one.outlet && { outlet: one.outlet.id }),
    ...(one.event && { event: one.event }),
    outcome: ending?.outcome ?? 'deferred',
    entries,
  })
  if (listing !== undefined) into.listings.push({ ...one, address: ending?.finalUrl ?? one.url, listing })
}

type Found = { ending: Ending | undefined; listing: Listing | undefined; unreadable: string; entries: number }

function problemsOf(one: Announced, { ending, listing, unreadable, entries }: Found): Problem[] {
  if (ending === undefined) return [problemOf(one, 'deferred', 'was not visited in this run')]
  if (listing !== undefined) {
    const faults = (listing.faults ?? []).map(({ code, message }) => problemOf(one, code, `has a fault: ${message}`))
    return entries > 0 ? faults : [...faults, problemOf(one, 'listing-empty', 'announces nothing')]
  }
  const had = ending.outcome === 'ok' || ending.outcome === 'not-modified'
  if (had) return [problemOf(one, 'listing-unreadable', unreadable)]
  return [problemOf(one, ending.outcome, `could not be had: ${ending.reason ?? ending.outcome}`)]
}

async function unreadableAs({ kind }: Announced): Promise<string> {
  return (await kindOf(kind)).unreadable
}

async function kindOf(id: string) {
  const { SOURCE_KINDS } = await import('./sources/index.ts')
  const kind = SOURCE_KINDS.find((one) => one.id === id)
  if (kind === undefined) throw new Error(`no kind of source has the id ${id}`)
  return kind
}

/** Read from the archive also when it has just come in, so that a replay cannot see anything else. */
async function readStored({ plan }: Run, one: Announced, ending: Ending): Promise<Listing | undefined> {
  try {
    const { bytes, contentType } = await readBody(plan.out, ending)
    return (await kindOf(one.kind)).read({ bytes, contentType, address: ending.finalUrl ?? one.url })
  } catch (error) {
    // A hostile or damaged listing costs its outlet's entries, never the run; a fault of the disk does.
    if (error instanceof ParallaxError || error instanceof RangeError) return undefined
    throw error
  }
}

function problemOf({ outlet, event, name, url }: Announced, code: string, what: string): Problem {
  return {
    stage: 'gather',
    code,
    message: `${name} ${what}.`.replace(/\.\.$/, '.'),
    ...(outlet && { outlet: outlet.id }),
    ...(event && { event }),
    url,
  }
}
