import { type Candidate, type Capture, type Outcome, type Outlet, type Problem, contentId } from '@parallax/model'
import { canonicalAddress } from './address/canonical-address.ts'
import { pageIdentity } from './address/page-identity.ts'
import type { Ending } from './archive/ending.ts'
import type { Found } from './discover/candidates.ts'

/** Outcomes that are the answer to a question, not something that went wrong. */
const UNEVENTFUL = new Set<Outcome>(['ok', 'not-modified', 'off-topic', 'out-of-window', 'duplicate'])

/** What became of a found address: its ending where it was visited, else a sentence that says why it was not. */
export type Settlement = {
  found: Found
  ending: Ending | undefined
  unvisited: string
  /** Of a page that is gone: the ending of an archived copy. */
  copy: Ending | undefined
}

/** One capture per found address, each with one outcome, ordered by event, outlet and address. */
export function settle(settlements: readonly Settlement[]): Capture[] {
  const stated = new Map(settlements.map(({ found, ending }) => [found.candidate.url, ending?.canonical]))
  return markDuplicates(settlements.map(captureOf).sort(byPlace), stated)
}

function captureOf({ found, ending, unvisited, copy }: Settlement): Capture {
  const { candidate, left } = found
  const known = { id: contentId('capture', [candidate.event, candidate.url]), ...candidate }
  if (left !== undefined) return { ...known, ...left }
  if (ending === undefined) return { ...known, outcome: 'deferred', reason: unvisited }
  if (copy !== undefined && ending.outcome === 'gone') return { ...known, ...copied(copy) }
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

/** The copy in place of the page, under the page's own address: a citation names the outlet's page and the time of the copy. */
function copied({
  url,
  finalUrl,
  archivedAt = '',
  contentType,
  fetchedAt,
  sha256,
  warc,
}: Ending): Omit<Capture, 'id' | keyof Candidate> {
  return {
    outcome: 'ok',
    reason: `The page is gone; what was read is an archived copy of ${archivedAt}.`,
    ...(contentType !== undefined && { contentType }),
    ...(fetchedAt !== undefined && { fetchedAt }),
    ...(sha256 !== undefined && { sha256 }),
    ...(warc && { warc: { file: warc.file, record: warc.record } }),
    archived: { url: finalUrl ?? url, at: archivedAt },
  }
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

/** One Problem for each capture that was not retrieved and should have been, and for each that is an archived copy. */
export function captureProblems(captures: readonly Capture[], outlets: readonly Outlet[]): Problem[] {
  return captures
    .filter(({ outcome, archived }) => !UNEVENTFUL.has(outcome) || (archived !== undefined && hasBody({ outcome })))
    .map(({ outcome, reason, outlet, event, url, archived }) => {
      const name = outlets.find(({ id }) => id === outlet)?.name ?? outlet
      if (archived !== undefined && hasBody({ outcome })) {
        const message = `A page of ${name} is gone; an archived copy of ${archived.at} was read (${archived.url}).`
        return { stage: 'gather', code: 'archived-copy', message, outlet, event, url }
      }
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
