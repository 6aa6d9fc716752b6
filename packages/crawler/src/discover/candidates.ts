import { outletOfHost, unlistedOutlet } from '@parallax/outlets'
import type { Candidate, Event, FoundVia, Outlet, Problem } from '@parallax/model'
import { canonicalAddress } from '../address/canonical-address.ts'
import { pageIdentity } from '../address/page-identity.ts'
import type { Entry, Listing } from './listing.ts'
import type { Announced } from './sources/source-kind.ts'
import { entryFilter, type LeftUnvisited } from './entry-filter.ts'

/** A listing that was had and read; `address` is where it came from in the end. */
export type ReadListing = Announced & { address: string; listing: Listing }

/** An address of an event; `left` says why it need not be visited. */
export type Found = {
  candidate: Candidate
  left?: LeftUnvisited | { outcome: 'duplicate'; reason: string }
}

type Coverage = { events: readonly Event[]; outlets: readonly Outlet[]; listings: readonly ReadListing[] }

/**
 * Every address that may hold coverage, one per event and page, in the order in which they are to be visited: what the
 * study lists first, then the outlets in turn, so that a page budget does not go to one outlet alone.
 * An address belongs to the outlet that owns its host, else to the outlet whose listing named it, else to one made of
 * the host's name, with a Problem that says so.
 */
export function findCandidates(coverage: Coverage): { found: Found[]; problems: Problem[] } {
  const problems: Problem[] = []
  const announced = coverage.listings.flatMap((source) => announcedPages(source, { coverage, problems }))
  const found = coverage.events.flatMap((event) => {
    const addresses = event.seed === undefined ? event.urls : [event.seed, ...event.urls]
    const listed = addresses.map((address) => listedCandidate(event, address, { coverage, problems }))
    const own = announced.filter((page) => page.event === undefined || page.event === event.id)
    return [...listed, ...inTurn(own.map(candidateMaker(event)))]
  })
  const left = coverage.listings.flatMap((source) => [
    ...unusableEntries(source),
    ...entriesElsewhere(source, coverage),
  ])
  return { found: markForms(firstOfEach(found)), problems: problems.concat(left) }
}

type Finding = { coverage: Coverage; problems: Problem[] }

function listedCandidate(event: Event, address: string, into: Finding): Found {
  // The study's schema holds http(s) addresses only; one that is too long is kept as written and fails when visited.
  const url = canonicalAddress(address) ?? address
  const owner = outletOfHost(into.coverage.outlets, new URL(url).hostname)
  const outlet = owner ?? hostAsOutlet(url, into)
  return { candidate: { url, outlet: outlet.id, event: event.id, foundVia: 'urls' } }
}

/** An outlet made of an address's host, with a Problem the first time: of the study, not of one event, is what is missing. */
function hostAsOutlet(url: string, into: Finding): Outlet {
  const host = new URL(url).hostname
  const outlet = unlistedOutlet(host)
  if (!into.problems.some((known) => known.outlet === outlet.id)) {
    const message = `No outlet of the study has its home at ${host}; its pages stand under the name "${outlet.id}".`
    into.problems.push({ stage: 'gather', code: 'outlet-unlisted', message, outlet: outlet.id, url })
  }
  return outlet
}

type AnnouncedPage = { url: string; outlet: string; event?: string; foundVia: FoundVia; entry: Entry }

function announcedPages(source: ReadListing, into: Finding): AnnouncedPage[] {
  const { listing, address, event } = source
  return listing.entries.flatMap((entry) => {
    const url = canonicalAddress(entry.address, address)
    const outlet = url === undefined ? undefined : ownerOf(url, source, into)
    if (url === undefined || outlet === undefined) return []
    return [{ url, outlet: outlet.id, ...(event && { event }), foundVia: listing.via, entry }]
  })
}

/** Undefined for an entry of a host that is nobody's, in a listing that shall bring the study's own outlets only. */
function ownerOf(url: string, { outlet, others }: ReadListing, into: Finding): Outlet | undefined {
  const owner = outletOfHost(into.coverage.outlets, new URL(url).hostname)
  if (owner !== undefined || !others) return owner
  return outlet ?? hostAsOutlet(url, into)
}

function candidateMaker(event: Event): (page: AnnouncedPage) => Found {
  const leftUnvisited = entryFilter(event)
  return ({ entry, url, outlet, foundVia }) => {
    const { published, title } = entry
    const candidate = {
      url,
      outlet,
      event: event.id,
      foundVia,
      ...(published && { publishedHint: published }),
      ...(title && { title }),
    }
    const left = leftUnvisited(entry)
    return left === undefined ? { candidate } : { candidate, left }
  }
}

/** The first of each outlet, the second of each, and so on. */
function inTurn(found: readonly Found[]): Found[] {
  const turns = new Map<string, number>()
  return found
    .map((item) => {
      const turn = turns.get(item.candidate.outlet) ?? 0
      turns.set(item.candidate.outlet, turn + 1)
      return { item, turn }
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ item }) => item)
}

function firstOfEach(found: readonly Found[]): Found[] {
  const seen = new Set<string>()
  return found.filter(({ candidate }) => {
    const key = `${candidate.event} ${candidate.url}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * Of the forms of one page (AMP, mobile, print, http) only the plainest is visited; the others are kept as its duplicates.
 * Never across outlets, whose addresses have no host in common.
 */
function markForms(found: readonly Found[]): Found[] {
  const plainest = new Map<string, Found>()
  for (const one of found) {
    if (one.left !== undefined) continue
    const rival = plainest.get(formKey(one))
    if (rival === undefined || formMarks(one) < formMarks(rival)) plainest.set(formKey(one), one)
  }
  return found.map((one) => {
    const kept = plainest.get(formKey(one))
    if (one.left !== undefined || kept === undefined || kept === one) return one
    const reason = `Another form of ${kept.candidate.url}.`
    return { ...one, left: { outcome: 'duplicate', reason } }
  })
}

function formKey({ candidate }: Found): string {
  return JSON.stringify([candidate.event, candidate.outlet, pageIdentity(candidate.url)])
}

/** How much an address holds beyond what tells the page; without TLS counts as a mark. */
function formMarks({ candidate: { url } }: Found): number {
  return url.length - pageIdentity(url).length + (url.startsWith('http:') ? 2 : 0)
}

/** What a search or a file had of hosts that no outlet of the study owns: said, since it may be coverage too. */
function entriesElsewhere(source: ReadListing, { outlets }: Coverage): Problem[] {
  const { name, url, event, outlet, others, address, listing } = source
  // The links of a section page to elsewhere are advertisements and partners.
  if (others || outlet !== undefined) return []
  const addresses = listing.entries.flatMap((entry) => canonicalAddress(entry.address, address) ?? [])
  const unowned = addresses.filter((one) => outletOfHost(outlets, new URL(one).hostname) === undefined).length
  const count = unowned + (listing.passed ?? 0)
  if (count === 0) return []
  const message = `${name} has ${count} pages of hosts that no outlet of the study owns; they were left (others: true takes them).`
  return [{ stage: 'gather', code: 'pages-elsewhere', message, ...(event && { event }), url }]
}

function unusableEntries({ outlet, event, address, listing }: ReadListing): Problem[] {
  const unusable = listing.entries.filter((entry) => canonicalAddress(entry.address, address) === undefined).length
  if (unusable === 0) return []
  const message = `${unusable} of ${listing.entries.length} entries have no http(s) address of at most 2,048 characters.`
  return [
    {
      stage: 'gather',
      code: 'address-unusable',
      message,
      ...(outlet && { outlet: outlet.id }),
      ...(event && { event }),
      url: address,
    },
  ]
}
