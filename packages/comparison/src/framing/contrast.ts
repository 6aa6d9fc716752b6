import type { FramingContrast, Side } from '@parallax/model'
import { byText, distinct } from '../order.ts'
import { findContrasts } from './find-contrasts.ts'
import type { Group, Measure, Reading } from './measure.ts'
import { nameDistances } from './name-distances.ts'
import { soleNames } from './sole-names.ts'
import { middle } from './resample.ts'
import { keyOf, tally, type Tally } from './tally.ts'
import { warningsOf } from './warnings.ts'

/** What a measure is contrasted over. */
export type Over = {
  readonly outlets: readonly string[]
  readonly outletOf: (article: string) => string
  readonly nameOf: (outlet: string) => string
  readonly sides: readonly Side[]
}

/** The readings of one measure counted side by side, with their denominators; every counted reading is named. */
export function contrast(measure: Measure, readings: readonly Reading[], over: Over): FramingContrast {
  const groups = groupsOf(measure, readings, over.sides)
  const byOutlet = Map.groupBy(readings, (reading) => over.outletOf(reading.article))
  const tallies = distinct([...over.outlets, ...byOutlet.keys()]).map((outlet) =>
    tally(outlet, byOutlet.get(outlet) ?? [], measure.id),
  )
  const perOutlet = tallies.map((one) => countsOf(one, groups))
  return {
    ...headOf(measure),
    groups,
    perOutlet,
    findings: findContrasts(measure, { groups, tallies, nameOf: over.nameOf }),
    ...(measure.comparesNames && { distances: nameDistances(perOutlet), soleNames: soleNames(perOutlet) }),
    warnings: warningsOf(measure, tallies, over.nameOf),
  }
}

/** A measure that could not be taken, with the reason. */
export function leftOut(measure: Measure, reason: string): FramingContrast {
  return { ...headOf(measure), groups: [], perOutlet: [], findings: [], warnings: [reason] }
}

function headOf({ id, title, definition, denominator, exploratory }: Measure) {
  return { measure: id, title, definition, denominator, exploratory }
}

const MOST_GROUPS = 40

/** The commonest groups, those about one actor together. */
function groupsOf(measure: Measure, readings: readonly Reading[], sides: readonly Side[]): Group[] {
  const groups = [...Map.groupBy(readings, keyOf).values()]
    .flatMap((own) => (own[0] ? [{ first: own[0], n: own.length }] : []))
    .toSorted((a, b) => b.n - a.n || byText(keyOf(a.first), keyOf(b.first)))
    .slice(0, MOST_GROUPS)
  return groups
    .toSorted(
      (a, b) => byText(a.first.about ?? '', b.first.about ?? '') || b.n - a.n || byText(a.first.value, b.first.value),
    )
    .map(({ first: { about, value } }) => ({
      ...(about === undefined ? {} : { about }),
      value,
      label: measure.labelOf(value, about, sides),
    }))
}

function countsOf(own: Tally, groups: readonly Group[]): FramingContrast['perOutlet'][number] {
  const counts = groups.flatMap((group) => {
    const { claims, n, of } = own.of(group)
    if (n === 0) return []
    const draws = own.draws(group)
    const interval = draws && middle(draws)
    const { label: _, ...slots } = group
    return [{ ...slots, n, of, ...(interval && { interval }), claims: [...claims] }]
  })
  return { outlet: own.outlet, n: own.n, texts: own.texts, counts }
}
