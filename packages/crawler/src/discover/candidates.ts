import { outletOfHost, unlistedOutlet } from '@parallax/outlets'
import type { Candidate, Event, FoundVia, Outlet, Problem } from '@parallax/model'
import { canonicalAddress } from '../address/canonical-address.ts'
import { pageIdentity } from '../address/page-identity.ts'
import type { Entry, Listing } from './listing.ts'
import { termsCheck } from './event-terms.ts'
import { windowCheck } from './event-window.ts'

/** A listing that was had and read. */
export type ReadListing = { outlet: Outlet; address: string; listing: Listing }

/** An address of an event; `left` says why it need not be visited. */
export type Found = {
  candidate: Candidate
  left?: { outcome: 'off-topic' | 'out-of-window' | 'duplicate'; reason: string }
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
  const announced = coverage.listings.flatMap((source) => announcedPages(source, coverage.outlets))
  const found = coverage.events.flatMap((event) => {
    const listed = event.urls.map((address) => listedCandidate(event, address, { coverage, problems }))
    return [...listed, ...inTurn(announced.map(candidateMaker(event)))]
  })
  return { found: markForms(firstOfEach(found)), problems: problems.concat(coverage.listings.flatMap(unusableEntries)) }
}

function listedCandidate(event: Event, address: string, into: { coverage: Coverage; problems: Problem[] }): Found {
  // The study's schema holds http(s) addresses only; one that is too long is kept as written and fails when visited.
  const url = canonicalAddress(address) ?? address
  const host = new URL(url).hostname
  const owner = outletOfHost(into.coverage.outlets, host)
  const outlet = owner ?? unlistedOutlet(host)
  if (owner === undefined && !into.problems.some((known) => known.outlet === outlet.id)) {
    // Of the study, not of one event: what is missing is an outlet.
    const message = `No outlet of the study has its home at ${host}; its pages stand under the name "${outlet.id}".`
    into.problems.push({ stage: 'gather', code: 'outlet-unlisted', message, outlet: outlet.id, url })
  }
  return { candidate: { url, outlet: outlet.id, event: event.id, foundVia: 'urls' } }
}

type AnnouncedPage = { url: string; outlet: string; foundVia: FoundVia; entry: Entry }

function announcedPages({ listing, address, outlet }: ReadListing, outlets: readonly Outlet[]): AnnouncedPage[] {
  return listing.entries.flatMap((entry) => {
    const url = canonicalAddress(entry.address, address)
    if (url === undefined) return []
    const owner = outletOfHost(outlets, new URL(url).hostname) ?? outlet
    return [{ url, outlet: owner.id, foundVia: listing.via, entry }]
  })
}

function candidateMaker(event: Event): (page: AnnouncedPage) => Found {
  const lateReason = windowCheck(event.window)
  const strayReason = termsCheck(event.terms)
  return ({ entry, ...page }) => {
    const { published, title } = entry
    const candidate = {
      ...page,
      event: event.id,
      ...(published && { publishedHint: published }),
      ...(title && { title }),
    }
    const late = lateReason(published)
    if (late !== undefined) return { candidate, left: { outcome: 'out-of-window', reason: late } }
    const stray = strayReason(entry)
    return stray === undefined ? { candidate } : { candidate, left: { outcome: 'off-topic', reason: stray } }
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

function unusableEntries({ outlet, address, listing }: ReadListing): Problem[] {
  const unusable = listing.entries.filter((entry) => canonicalAddress(entry.address, address) === undefined).length
  if (unusable === 0) return []
  const message = `${unusable} of ${listing.entries.length} entries have no http(s) address of at most 2,048 characters.`
  return [{ stage: 'gather', code: 'address-unusable', message, outlet: outlet.id, url: address }]
}
