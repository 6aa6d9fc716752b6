import { checkListings, draftOutlet, type GatherPlan, type ListingState } from '@parallax/crawler'
import { Event, HttpUrl, type Outlet, ParallaxError, type Problem } from '@parallax/model'
import { VERSION } from '../version.ts'
import type { Following } from './gather-study.ts'
import type { OutletScope } from './outlet-scope.ts'

/** One listing of an outlet, asked now; `unchecked` is what could not be told, and why stands in `reason`. */
export type ListingCheck = {
  readonly outlet: string
  readonly url?: string
  readonly state: 'answers' | 'broken' | 'unchecked' | 'none'
  readonly entries: number
  readonly reason?: string
  /** The day of the check, for the outlet's entry; where it answers. */
  readonly checkedOn?: string
}

/** Ends that tell of the network or of our manners, and nothing about the listing. */
const UNTOLD: ReadonlySet<string> = new Set([
  'deferred',
  'robots-denied',
  'robots-unreachable',
  'rate-limited',
  'timeout',
  'failed',
  'bad-tls',
])

/** Asks the listings of one outlet, or of all of the scope, in the order of the outlets. */
export async function checkOutlets(
  scope: OutletScope,
  id: string | undefined,
  following: Following,
): Promise<ListingCheck[]> {
  const outlets = id === undefined ? scope.outlets : scope.outlets.filter((outlet) => outlet.id === id)
  if (outlets.length === 0) throw unknownOutlet(id, scope.outlets)
  const { states, problems } = await checkListings(await planFor(scope, { outlets, following }))
  const reasons = new Map(problems.map((problem) => [problem.url, problem]))
  const today = new Date().toISOString().slice(0, 10)
  return outlets.flatMap((outlet) => {
    const own = states.filter((state) => state.outlet === outlet.id)
    if (own.length > 0) return own.map((state) => checkOf(outlet, state, { problem: reasons.get(state.url), today }))
    const reason = 'It has no feed, sitemap or section page.'
    return [{ outlet: outlet.id, state: 'none', entries: 0, reason }]
  })
}

function checkOf(
  { id }: Outlet,
  { url, outcome, entries }: ListingState,
  { problem, today }: { problem: Problem | undefined; today: string },
): ListingCheck {
  const known = { outlet: id, url, entries }
  if (problem === undefined) return { ...known, state: 'answers', checkedOn: today }
  return { ...known, state: UNTOLD.has(outcome) ? 'unchecked' : 'broken', reason: problem.message }
}

/** Drafts an outlet from its home page. Throws `address-invalid` and `home-unreachable`. */
export async function draftFrom(
  scope: OutletScope,
  address: string | undefined,
  following: Following,
): Promise<Outlet> {
  const home = HttpUrl.safeParse(address)
  if (home.success) return draftOutlet(await planFor(scope, { outlets: [], following, home: home.data }), home.data)
  throw new ParallaxError({
    code: 'address-invalid',
    message: 'this is no address of a home page',
    value: address,
    todo: 'parallax outlets add https://north.example --contact desk@example.org',
  })
}

type Wanted = { outlets: readonly Outlet[]; following: Following; home?: string }

async function planFor({ study, folder }: OutletScope, { outlets, following, home }: Wanted): Promise<GatherPlan> {
  return {
    study,
    outlets,
    // One event that asks for nothing: only the listings are looked at. The home page counts as listed, for the contact.
    events: [Event.parse({ id: 'check', title: 'Check', urls: home === undefined ? [] : [home] })],
    out: await folder(),
    version: VERSION,
    mode: 'fresh',
    ...following,
  }
}

function unknownOutlet(id: string | undefined, outlets: readonly Outlet[]): ParallaxError {
  const near = outlets.filter((outlet) => id !== undefined && outlet.id.includes(id)).map((outlet) => outlet.id)
  return new ParallaxError({
    code: 'outlet-unknown',
    message: id === undefined ? 'the study names no outlets' : 'there is no such outlet',
    value: id,
    todo: near.length > 0 ? `perhaps: ${near.slice(0, 5).join(', ')}` : 'parallax outlets list shows them all',
  })
}
