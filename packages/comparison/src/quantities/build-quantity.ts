import type { Approximation, Camp, OutletPosition, Quantity, Verdict } from '@parallax/model'
import { hull } from '../intervals/interval.ts'
import { byText, distinct } from '../order.ts'
import type { Assertion } from '../verdicts/assertion.ts'
import { explain, valueOf } from '../verdicts/because.ts'
import { campsFitting, type Judgement } from '../verdicts/judge.ts'
import { judgeFirmly } from '../verdicts/judge-firmly.ts'
import { straysOf } from '../verdicts/strays.ts'
import { isRunningTotal } from '../verdicts/running-totals.ts'
import { timelineOf } from '../verdicts/timeline.ts'
import { type Stance, type StanceEntry, stancesOf } from '../verdicts/stance.ts'
import { commonUnit, toAssertion, type Yardstick } from './assertions.ts'
import { stratumOf } from './families.ts'
import type { Named } from './name-quantities.ts'
import { scopeOf, type HeadlineWords } from './scope.ts'
import type { Slots } from './slots.ts'

/** What quantities are judged and described with. */
export type Bench = Omit<Yardstick, 'unit'> & {
  nameOf: (outlet: string) => string
  headlineWords: HeadlineWords
  /** Whether all these claims go back to one origin. */
  haveOneOrigin: (claims: readonly string[]) => boolean
  /** How many independent texts these articles are. */
  countTexts: (articles: readonly string[]) => number
}

/** The quantity as the report shows it: positions, camps, verdict, reasons, counts, stability. */
export function buildQuantity(named: Named, bench: Bench): Quantity {
  const members = named.profile.members.toSorted((a, b) => byText(a.claim.id, b.claim.id))
  const claims = members.map((slots) => slots.claim)
  const byOutlet = Map.groupBy(members, (slots) => slots.outlet)
  const unit = commonUnit(claims)
  const runningTotal = isRunningTotal(members[0]?.kind ?? 'objects', named.label)
  const assertions = compared(members, { ...bench, unit })
  const stratum = mostly(claims.map(stratumOf))
  // Whether a sum is planned or fixed, reports tell as they like; what would be, if something else were, stands apart.
  const otherwiseMeant = new Set(
    claims
      .filter((claim) => (stratum === 'hypothetical') !== (stratumOf(claim) === 'hypothetical'))
      .map(({ id }) => id),
  )
  const firm = named.firm.difference(straysOf(assertions, named.likeness)).difference(otherwiseMeant)
  const grounds = { firm, runningTotal }
  const { judgement, setAside, isUnsure } = judgeFirmly(assertions, grounds)
  const verdict = withIncomparable(judgement.verdict, members, assertions)
  const first = claims[0]
  const timeline = runningTotal ? timelineOf(assertions) : []
  return {
    id: named.id,
    label: named.label,
    kind: named.watched?.kind ?? members[0]?.kind ?? 'objects',
    unit,
    what: named.label,
    aspect: first?.aspect ?? 'level',
    stratum,
    scope: named.watched ? 'focal' : scopeOf(named.profile, bench.headlineWords),
    claims: claims.map((claim) => claim.id),
    perOutlet: [...judgement.stances, ...stancesAside(judgement, setAside)]
      .toSorted((a, b) => byText(a.outlet, b.outlet))
      .map((stance) => position(stance, byOutlet.get(stance.outlet) ?? [], judgement)),
    verdict,
    because:
      verdict === judgement.verdict
        ? explain(judgement, { setAside, isUnsure, otherwiseMeant, nameOf: bench.nameOf })
        : [NO_RATE],
    divergent: judgement.divergent,
    singleOrigin: judgement.stances.length > 1 && bench.haveOneOrigin(claims.map((claim) => claim.id)),
    ...(judgement.common && judgement.stances.length > 0 ? { consensus: judgement.common.interval } : {}),
    camps: judgement.camps.map(({ interval, items }): Camp => ({
      interval,
      outlets: distinct(items.map((entry) => entry.outlet)),
      claims: distinct(items.flatMap((entry) => entry.assertions.map((assertion) => assertion.id))),
    })),
    counts: countsOf(members, bench),
    stability: STABILITY.map((tolerance) => ({
      tolerance,
      verdict: withIncomparable(
        judgeFirmly(compared(members, { ...bench, unit, approximation: at(tolerance) }), grounds).judgement.verdict,
        members,
        assertions,
      ),
    })),
    watched: named.watched !== null,
    ...(timeline.length > 0 ? { timeline } : {}),
  }
}

const NO_RATE = 'The outlets give different currencies, and neither the study nor a text of the event states a rate.'

/** Shares at which each verdict is tried again, with points of percent and magnitude in proportion. */
const STABILITY = [0, 0.05, 0.1, 0.2] as const

function at(share: number): Approximation {
  return { count: share, money: share, measure: share, percentPoints: share * 10, magnitude: share }
}

/** Outlets that only claims set aside speak for: they are shown, and stand in no camp. */
function stancesAside(judgement: Judgement, setAside: readonly Assertion[]): Stance[] {
  const judged = new Set(judgement.stances.map(({ outlet }) => outlet))
  return stancesOf(setAside).filter(({ outlet }) => !judged.has(outlet))
}

function compared(members: readonly Slots[], yardstick: Yardstick): Assertion[] {
  return members.flatMap((slots) => toAssertion(slots, yardstick) ?? [])
}

/** Outlets left out for want of a rate make a lone figure undetermined, not single. */
function withIncomparable(verdict: Verdict, members: readonly Slots[], assertions: readonly Assertion[]): Verdict {
  const all = new Set(members.map((slots) => slots.outlet)).size
  const left = new Set(assertions.map((assertion) => assertion.outlet)).size
  return verdict === 'single' && all > left ? 'undetermined' : verdict
}

function position(stance: Stance, own: readonly Slots[], judgement: Judgement): OutletPosition {
  const latest = stance.entries.flatMap((entry) => entry.assertions.map((assertion) => assertion.id)).toSorted(byText)
  const standing = new Set(latest)
  const speaking = own.filter((slots) => standing.has(slots.claim.id))
  const asOf = speaking.find((slots) => slots.claim.asOf)?.claim.asOf
  return {
    outlet: stance.outlet,
    claims: own.map((slots) => slots.claim.id),
    latest,
    value: stance.entries.map(valueOf).join(' / '),
    interval: hull(nonEmpty(stance.entries.map((entry) => entry.interval))),
    sources: distinct(speaking.flatMap((slots) => slots.claim.attribution?.source ?? [])),
    ...(asOf ? { asOf: { from: asOf.from, to: asOf.to, ...(asOf.text ? { text: asOf.text } : {}) } } : {}),
    camps: [
      ...new Set(stance.entries.flatMap((entry: StanceEntry) => campsFitting(entry.interval, judgement.camps))),
    ].toSorted((a, b) => a - b),
  }
}

function countsOf(members: readonly Slots[], bench: Bench): Quantity['counts'] {
  return {
    outlets: new Set(members.map((slots) => slots.outlet)).size,
    texts: bench.countTexts(distinct(members.map((slots) => slots.claim.article))),
    sources: new Set(members.flatMap((slots) => slots.claim.attribution?.source.toLowerCase() ?? [])).size,
  }
}

function nonEmpty<Item>(items: readonly Item[]): [Item, ...Item[]] {
  const [first, ...rest] = items
  if (first === undefined) throw new RangeError('an outlet without a claim has no position')
  return [first, ...rest]
}

/** The stratum of most claims; among equals that of what is asserted, then of what is expected. */
function mostly(strata: readonly Quantity['stratum'][]): Quantity['stratum'] {
  const order = ['asserted', 'expected', 'hypothetical', 'denied'] as const
  const counts = order.map((stratum) => ({ stratum, n: strata.filter((own) => own === stratum).length }))
  return counts.toSorted((a, b) => b.n - a.n)[0]?.stratum ?? 'asserted'
}
