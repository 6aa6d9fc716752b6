import type { Problem } from '@parallax/model'
import { writeCaptures, writeCoverage, writeListings } from './archive/captures-file.ts'
import { findCopies } from './archived-copies.ts'
import { JOURNAL_FILE } from './archive/run-files.ts'
import { coverageOf, silentOutlets } from './coverage.ts'
import { type Found, findCandidates } from './discover/candidates.ts'
import { gatherListings } from './discover/gather-listings.ts'
import { fallenSilent, rememberStates } from './discover/listing-states.ts'
import type { GatherPlan, GatherResult } from './gather-plan.ts'
import type { OutletPages } from './gather-step.ts'
import { type Run, openRun } from './run.ts'
import { type Settlement, captureProblems, settle } from './settle.ts'
import { importStored } from './stored/import-stored.ts'

/**
 * Finds, fetches and archives the coverage of events: listings, candidates, pages, captures. Every address ends in exactly
 * one outcome; captures.jsonl is written at the end, also when the run is stopped. The same steps run fresh, on a resumed
 * folder and offline: an address with an ending in the journal is never visited again.
 * Throws a ParallaxError for a plan or folder that cannot be used; what fails on the way becomes a Problem.
 */
export async function gather(plan: GatherPlan): Promise<GatherResult> {
  const run = await openRun(plan)
  try {
    await importStored(run)
    const { listings, states, problems: listingProblems } = await gatherListings(run)
    const { found, problems } = findCandidates({ events: plan.events, outlets: plan.outlets, listings })
    const pages = pagesToVisit(run, found)
    await visitPages(run, found, pages)
    const copies = await findCopies(run, found)
    const captures = settle(
      found.map((one) => ({ ...settlementOf(run, one, pages), copy: copies.get(one.candidate.url) })),
    )
    await writeCaptures(plan.out, captures)
    const remembered = await rememberStates(states, plan.earlier === undefined ? [plan.out] : [plan.out, plan.earlier])
    await writeListings(plan.out, remembered)
    const coverage = coverageOf(captures, plan)
    await writeCoverage(plan.out, coverage)
    const silent = fallenSilent(remembered, plan.outlets)
    const known = [
      ...lostRecords(run),
      ...silent,
      ...listingProblems,
      ...problems,
      ...captureProblems(captures, plan.outlets),
    ]
    const all = [...known, ...silentOutlets(coverage, plan.outlets, known)]
    // Every deferred page and listing has its Problem.
    const complete = plan.signal?.aborted !== true && !all.some(({ code }) => code === 'deferred')
    const result = { captures, problems: all, complete }
    tellEnd(plan, result)
    return result
  } finally {
    await run.close()
  }
}

function lostRecords({ ledger: { lost } }: Run): Problem[] {
  if (lost === 0) return []
  const message = `The archive had lost ${lost} of the records that the journal names; they count as not captured.`
  return [{ stage: 'gather', code: 'archive-short', message, where: JOURNAL_FILE }]
}

/** The pages within the budget, in the order of visits; a page of two events is one, and one at hand costs nothing. */
function pagesToVisit({ plan, ledger }: Run, found: readonly Found[]): Set<string> {
  const wanted = new Set(found.filter(({ left }) => left === undefined).map(({ candidate }) => candidate.url))
  const atHand = (url: string): boolean => ledger.ending({ url, kind: 'page' })?.source !== undefined
  const toVisit = [...wanted].filter((url) => !atHand(url)).slice(0, plan.study.crawl.maxPages)
  return new Set([...[...wanted].filter(atHand), ...toVisit])
}

async function visitPages(run: Run, found: readonly Found[], pages: ReadonlySet<string>): Promise<void> {
  const { plan, ledger } = run
  const outletOf = new Map(found.map(({ candidate }) => [candidate.url, candidate.outlet]))
  const addresses = [...pages].map((url) => ({ url, kind: 'page' as const }))
  const outlets = outletPages(run, found, pages)
  let done = outlets.reduce((sum, outlet) => sum + outlet.done, 0)
  plan.onStep?.({ step: 'found', addresses: found.length, pages: pages.size, outlets })
  await run.visit(addresses, async (address) => {
    done += 1
    const outcome = ledger.ending(address)?.outcome ?? 'deferred'
    const { url } = address
    plan.onStep?.({ step: 'outcome', outlet: outletOf.get(url) ?? '', url, outcome, done, pages: pages.size })
  })
}

/** A row for every outlet of the plan and of the addresses, by id. A page counts for the outlet of its last address. */
function outletPages(run: Run, found: readonly Found[], pages: ReadonlySet<string>): OutletPages[] {
  const addresses = Map.groupBy(found, ({ candidate }) => candidate.outlet)
  const outletOf = new Map(found.map(({ candidate }) => [candidate.url, candidate.outlet]))
  const visits = Map.groupBy(pages, (url) => outletOf.get(url) ?? '')
  const ids = new Set([...run.plan.outlets.map(({ id }) => id), ...addresses.keys()])
  return [...ids].sort().map((outlet) => {
    const own = visits.get(outlet) ?? []
    const done = own.filter((url) => !run.isOpen({ url, kind: 'page' })).length
    return { outlet, addresses: addresses.get(outlet)?.length ?? 0, pages: own.length, done }
  })
}

function tellEnd({ onStep }: GatherPlan, { captures, problems, complete }: GatherResult): void {
  if (onStep === undefined) return
  const left = captures.filter(({ outcome }) => outcome === 'deferred')
  for (const { outlet, event, url, reason = '' } of left) onStep({ step: 'deferred', outlet, event, url, reason })
  const captured = captures.filter(({ outcome }) => outcome === 'ok' || outcome === 'not-modified').length
  const counts = { addresses: captures.length, captured, deferred: left.length, problems: problems.length }
  onStep({ step: 'done', ...counts, complete })
}

function settlementOf({ plan, ledger }: Run, found: Found, pages: ReadonlySet<string>): Omit<Settlement, 'copy'> {
  const { url } = found.candidate
  if (!pages.has(url)) {
    return {
      found,
      ending: undefined,
      unvisited: `Beyond the budget of ${plan.study.crawl.maxPages} pages (crawl.maxPages).`,
    }
  }
  const offline = plan.mode === 'offline'
  const unvisited = offline ? 'Not captured yet; the run was offline.' : 'The run was stopped before its turn.'
  return { found, ending: ledger.ending({ url, kind: 'page' }), unvisited }
}
