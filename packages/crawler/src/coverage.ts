import type { Capture, Event, Outcome, Outlet, Problem } from '@parallax/model'

/** What came of one outlet for one event: how many addresses were found, how many have a body, and how the rest ended. */
export type OutletCoverage = {
  event: string
  outlet: string
  found: number
  captured: number
  /** Number of addresses per outcome, by the outcome's name. */
  outcomes: Partial<Record<Outcome, number>>
}

type Sought = { events: readonly Event[]; outlets: readonly Outlet[] }

/** The coverage ledger: a row for every event and outlet of the plan, also for one of which nothing was found, in the order of events, then by outlet. */
export function coverageOf(captures: readonly Capture[], { events, outlets }: Sought): OutletCoverage[] {
  return events.flatMap(({ id: event }) => {
    const own = captures.filter((capture) => capture.event === event)
    const ids = new Set([...outlets.map(({ id }) => id), ...own.map(({ outlet }) => outlet)])
    return [...ids].sort().map((outlet) => rowOf(event, outlet, own))
  })
}

function rowOf(event: string, outlet: string, captures: readonly Capture[]): OutletCoverage {
  const outcomes: Partial<Record<Outcome, number>> = {}
  const own = captures.filter((capture) => capture.outlet === outlet)
  for (const outcome of own.map((capture) => capture.outcome).sort()) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  const captured = (outcomes.ok ?? 0) + (outcomes['not-modified'] ?? 0)
  return { event, outlet, found: own.length, captured, outcomes }
}

/**
 * A Problem for each outlet of which nothing at all was found, and of which no other Problem says why: its feeds are
 * missing, or announce nothing. A study must not lose an outlet unnoticed.
 */
export function silentOutlets(
  coverage: readonly OutletCoverage[],
  outlets: readonly Outlet[],
  known: readonly Problem[],
): Problem[] {
  const heard = new Set(coverage.filter(({ found }) => found > 0).map(({ outlet }) => outlet))
  const explained = new Set(known.map(({ outlet }) => outlet))
  return outlets
    .filter(({ id }) => !heard.has(id) && !explained.has(id))
    .map(({ id, name, feeds, sitemaps, sections = [] }) => {
      const none = feeds.length + sitemaps.length + sections.length === 0
      const why = none ? 'the outlet has no feed or sitemap' : 'its listings name none'
      const message = `No address of ${name} was found: ${why}, and the study lists none of its pages.`
      return { stage: 'gather', code: 'outlet-silent', message, outlet: id }
    })
}
