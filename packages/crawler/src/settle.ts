import { type Capture, type Outcome, type Outlet, type Problem, contentId } from '@parallax/model'
import { canonicalAddress } from './address/canonical-address.ts'
import { pageIdentity } from './address/page-identity.ts'
import type { Ending } from './archive/ending.ts'
import type { Found } from './discover/candidates.ts'

/** Outcomes that are the answer to a question, not something that went wrong. */
const UNEVENTFUL = new Set<Outcome>(['ok', 'not-modified', 'off-topic', 'out-of-window', 'duplicate'])

/** What became of a found address: its ending where it was visited, else a sentence that says why it was not. */
export type Settlement = { found: Found; ending: Ending | undefined; unvisited: string }

/** One capture per found address, each with one outcome, ordered by event, outlet and address. */
export function settle(settlements: readonly Settlement[]): Capture[] {
  const stated = new Map(settlements.map(({ found, ending }) => [found.candidate.url, ending?.canonical]))
  return markDuplicates(settlements.map(captureOf).sort(byPlace), stated)
}

function captureOf({ found, ending, unvisited }: Settlement): Capture {
  const { candidate, left } = found
  const known = { id: contentId('capture', [candidate.event, candidate.url]), ...candidate }
  if (left !== undefined) return { ...known, ...left }
  if (ending === undefined) return { ...known, outcome: 'deferred', reason: unvisited }
  const {
    url: _,
    kind: __,
    warc,
    sha256,
    revisit: ___,
    etag: ____,
    lastModified: _____,
    canonical: ______,
    source: _______,
    archivedAt: ________,
    ...rest
  } = ending
  // A wall is kept in the archive as evidence, but it is no body to read as coverage.
  if (!hasBody(rest)) return { ...known, ...rest }
  return { ...known, ...rest, sha256, ...(warc && { warc: { file: warc.file, record: warc.record } }) }
}

/**
 * Addresses of one outlet that led to the same page: the first stays, or the one that is the page's own address. Only
 * within an outlet: two outlets that share a page are two outlets.
 */
function markDuplicates(captures: readonly Capture[], stated: ReadonlyMap<string, string | undefined>): Capture[] {
  const pageOf = (capture: Capture): string | undefined =>
    hasBody(capture)
      ? JSON.stringify([capture.event, capture.outlet, pageIdentity(stated.get(capture.url) ?? arrivedAt(capture))])
      : undefined
  const isOwnAddress = (capture: Capture): boolean => capture.url === (stated.get(capture.url) ?? arrivedAt(capture))
  const first = new Map<string, Capture>()
  for (const capture of captures) {
    const key = pageOf(capture)
    if (key === undefined) continue
    const rival = first.get(key)
    if (rival === undefined || (!isOwnAddress(rival) && isOwnAddress(capture))) first.set(key, capture)
  }
  return captures.map((capture) => {
    const kept = first.get(pageOf(capture) ?? '')
    if (kept === undefined || kept === capture) return capture
    const { warc: _, sha256: __, ...rest } = capture
    return { ...rest, outcome: 'duplicate', reason: `Leads to the same page as ${kept.url}.` }
  })
}

function hasBody({ outcome }: { outcome: Outcome }): boolean {
  return outcome === 'ok' || outcome === 'not-modified'
}

function arrivedAt({ finalUrl, url }: Capture): string {
  return canonicalAddress(finalUrl ?? url) ?? url
}

/** One Problem for each capture that was not retrieved and should have been. */
export function captureProblems(captures: readonly Capture[], outlets: readonly Outlet[]): Problem[] {
  return captures
    .filter(({ outcome }) => !UNEVENTFUL.has(outcome))
    .map(({ outcome, reason, outlet, event, url }) => {
      const name = outlets.find(({ id }) => id === outlet)?.name ?? outlet
      const message = `A page of ${name} was not retrieved (${outcome}): ${reason ?? 'no reason is known'}`
      return { stage: 'gather', code: outcome, message, outlet, event, url }
    })
}

function byPlace(a: Capture, b: Capture): number {
  return compareText(a.event, b.event) || compareText(a.outlet, b.outlet) || compareText(a.url, b.url)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
