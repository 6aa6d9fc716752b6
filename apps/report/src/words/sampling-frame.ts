import type { ComparedOutlet, Outcome } from '@parallax/model'
import type { Edition } from '../edition.ts'

/** One step of the way from an address to a coded article: how many came so far, and why the others did not. */
export type FrameStep = {
  readonly step: 'candidates' | 'fetched' | 'read' | 'on topic' | 'drawn' | 'coded'
  readonly n: number
  readonly lost: readonly { readonly why: string; readonly n: number }[]
}

/** Steps of one outlet, in order; `drawn` only where the study samples. */
export function frameOf(edition: Edition, outlet: ComparedOutlet): FrameStep[] {
  const { sampling, claims } = edition.comparison
  const drawn = sampling?.perOutlet.find((one) => one.outlet === outlet.id)
  const onTopic = drawn?.onTopic ?? outlet.articles.length
  const outcomes = outlet.outcomes ?? { ok: onTopic }
  const count = (of: ReadonlySet<Outcome>): number => sum([...lostTo(outcomes, of)])
  const off = count(OFF_TOPIC)
  const fetched = Math.max(count(WITH_BODY), onTopic) + off
  const candidates = Math.max(sum(Object.values(outcomes)), fetched)
  const coded = new Set(claims.map(({ article }) => article))
  const own = outlet.articles.length
  const withClaims = outlet.articles.filter((id) => coded.has(id)).length
  return [
    { step: 'candidates', n: candidates, lost: [] },
    { step: 'fetched', n: fetched, lost: lostTo(outcomes, NOT_FETCHED(outcomes)) },
    { step: 'read', n: onTopic + off, lost: unread(outcomes, fetched - onTopic - off) },
    { step: 'on topic', n: onTopic, lost: lostTo(outcomes, OFF_TOPIC) },
    ...(sampling ? [{ step: 'drawn', n: own, lost: lost('not drawn', onTopic - own) } satisfies FrameStep] : []),
    { step: 'coded', n: withClaims, lost: lost('no claim found', own - withClaims) },
  ]
}

/** The steps of all outlets together. */
export function wholeFrame(edition: Edition): FrameStep[] {
  const all = edition.outlets.flatMap((outlet) => frameOf(edition, outlet))
  return [...Map.groupBy(all, ({ step }) => step)].map(([step, steps]) => ({
    step,
    n: sum(steps),
    lost: [
      ...Map.groupBy(
        steps.flatMap(({ lost }) => lost),
        ({ why }) => why,
      ),
    ]
      .map(([why, those]) => ({ why, n: sum(those) }))
      .toSorted((a, b) => b.n - a.n || (a.why < b.why ? -1 : 1)),
  }))
}

/** Outcomes of pages that were received, whatever came of reading them. */
const WITH_BODY: ReadonlySet<Outcome> = new Set([
  'ok',
  'not-modified',
  'paywall',
  'consent-wall',
  'js-only',
  'not-html',
  'bad-charset',
] as const)
const OFF_TOPIC: ReadonlySet<Outcome> = new Set(['off-topic', 'out-of-window'] as const)

const NOT_FETCHED = (outcomes: Readonly<Partial<Record<Outcome, number>>>): ReadonlySet<Outcome> =>
  new Set(
    entriesOf(outcomes).flatMap(([outcome]) => (WITH_BODY.has(outcome) || OFF_TOPIC.has(outcome) ? [] : [outcome])),
  )

function entriesOf(outcomes: Readonly<Partial<Record<Outcome, number>>>): [Outcome, number][] {
  // The keys of a partial record are known to the compiler as text alone.
  return Object.entries(outcomes).toSorted(([a], [b]) => (a < b ? -1 : 1)) as [Outcome, number][]
}

function lostTo(
  outcomes: Readonly<Partial<Record<Outcome, number>>>,
  those: ReadonlySet<Outcome>,
): { why: string; n: number }[] {
  return entriesOf(outcomes).flatMap(([why, n]) => (those.has(why) && n > 0 ? [{ why, n }] : []))
}

/** A paywalled page may still give an excerpt: only what gave no text at all is lost here. */
function unread(outcomes: Readonly<Partial<Record<Outcome, number>>>, n: number): { why: string; n: number }[] {
  const walls = lostTo(outcomes, WITH_BODY).filter(({ why }) => why !== 'ok' && why !== 'not-modified')
  let left = n
  const known = walls.flatMap(({ why, n: walled }) => {
    const own = Math.min(left, walled)
    left -= own
    return lost(why, own)
  })
  return [...known, ...lost('no article found', left)]
}

function lost(why: string, n: number): { why: string; n: number }[] {
  return n > 0 ? [{ why, n }] : []
}

function sum(items: readonly (number | { n: number })[]): number {
  return items.reduce<number>((total, item) => total + (typeof item === 'number' ? item : item.n), 0)
}
