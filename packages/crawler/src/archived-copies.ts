import { type Event, windowBounds } from '@parallax/model'
import type { Ending } from './archive/ending.ts'
import type { Found } from './discover/candidates.ts'
import type { Run } from './run.ts'

/** Before there was a web archive: asks for the earliest copy, which is nearest to an unknown day of publication. */
const EARLIEST = '19960101000000'

/**
 * Looks up archived copies of the pages that are gone, where the study asks for it: in the archive that it names, politely
 * as everywhere. Gives the ending of each copy by the page's address; only of copies that say when they were taken.
 */
export async function findCopies(run: Run, found: readonly Found[]): Promise<Map<string, Ending>> {
  const gate = run.plan.study.crawl.deadPages
  const copies = new Map<string, Ending>()
  if (gate === undefined) return copies
  const dead = found.filter(({ candidate: { url } }) => run.ledger.ending({ url, kind: 'page' })?.outcome === 'gone')
  const addressOf = new Map(dead.map((one) => [one.candidate.url, copyAddress(gate, one, run.plan.events)]))
  await run.visit(
    [...addressOf.values()].map((url) => ({ url, kind: 'page' as const })),
    async () => undefined,
  )
  for (const [url, copy] of addressOf) {
    const ending = run.ledger.ending({ url: copy, kind: 'page' })
    if (ending?.archivedAt !== undefined && ending.outcome === 'ok') copies.set(url, ending)
  }
  return copies
}

/** As near as may be to when the page was published: by its listing, else by the end of the window. */
function copyAddress(gate: string, { candidate }: Found, events: readonly Event[]): string {
  const window = events.find(({ id }) => id === candidate.event)?.window
  const at = Date.parse(candidate.publishedHint ?? '') || (window && windowBounds(window).toMs)
  const time = at === undefined ? EARLIEST : new Date(at).toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)
  return gate.replace('{time}', time).replace('{url}', () => candidate.url)
}
