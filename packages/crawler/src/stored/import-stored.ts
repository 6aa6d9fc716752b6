import type { Source } from '@parallax/model'
import { outletOfHost } from '@parallax/outlets'
import { canonicalAddress } from '../address/canonical-address.ts'
import type { Run } from '../run.ts'
import type { Inventory } from './inventory.ts'
import { readStoredPages } from './read-stored.ts'
import { storedName } from './stored-name.ts'

const MAX_FAULTS = 100

type StoredSource = Extract<Source, { kind: 'warc' | 'pages' }>

/**
 * Takes the pages of the study's WARC files and folders into the run's own archive, and an inventory of each, so that a
 * replay needs the run folder alone. A page whose address has an ending already is not taken twice; nothing is done
 * offline. Throws for a file or folder that cannot be opened: the study names it.
 */
export async function importStored(run: Run): Promise<void> {
  const { writer } = run.ledger
  if (writer === undefined) return
  for (const sources of sourcesByName(run).values()) {
    const [source] = sources
    if (source === undefined || run.ledger.ending({ url: storedName(source), kind: 'listing' }) !== undefined) continue
    const anybody = sources.some(({ others, kind }) => others ?? (kind === 'pages' || run.plan.outlets.length === 0))
    const inventory = await takePages(run, source, anybody)
    if (run.plan.signal?.aborted === true) return
    const bytes = new TextEncoder().encode(JSON.stringify(inventory))
    const url = storedName(source)
    await writer.store({ url, kind: 'listing' }, { bytes, contentType: 'application/json', source: url })
    const entries = inventory.pages.length
    run.plan.onStep?.({ step: 'listing', outlet: '', url, outcome: 'ok', entries })
  }
}

/** Two events may look in one file. */
function sourcesByName({ plan }: Run): Map<string, StoredSource[]> {
  const sources = plan.events.flatMap((event) =>
    (event.sources ?? []).flatMap((source) => (source.kind === 'warc' || source.kind === 'pages' ? [source] : [])),
  )
  return Map.groupBy(sources, storedName)
}

async function takePages(run: Run, source: StoredSource, anybody: boolean): Promise<Inventory> {
  const taken = new Set<string>()
  const inventory: Inventory = { via: source.kind, pages: [], passed: 0, faults: [] }
  for await (const page of readStoredPages(source, run.plan.studyFolder ?? '.')) {
    if (run.plan.signal?.aborted === true) break
    if (page.kind === 'broken') {
      if (inventory.faults.length < MAX_FAULTS) inventory.faults.push({ code: page.code, message: page.message })
      continue
    }
    const url = canonicalAddress(page.url)
    if (url === undefined || taken.has(url)) continue
    if (!anybody && outletOfHost(run.plan.outlets, new URL(url).hostname) === undefined) {
      inventory.passed += 1
      continue
    }
    taken.add(url)
    inventory.pages.push(url)
    const address = { url, kind: 'page' as const }
    if (run.ledger.ending(address) === undefined) await run.ledger.writer?.store(address, page)
  }
  return inventory
}
