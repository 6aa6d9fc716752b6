import type { FrameClaim, FramingContrast, Side } from '@parallax/model'
import { byText, distinct } from '../order.ts'
import type { Group, Measure } from './measure.ts'

/** The readings of one measure counted side by side, with their denominators; every counted reading is named. */
export function contrast(measure: Measure, readings: readonly FrameClaim[], over: Over): FramingContrast {
  const groups = groupsOf(measure, readings, over.sides)
  const byOutlet = Map.groupBy(readings, (reading) => over.outletOf(reading.article))
  const perOutlet = distinct([...over.outlets, ...byOutlet.keys()]).map((outlet) =>
    countsOf(outlet, byOutlet.get(outlet) ?? [], groups),
  )
  return {
    measure: measure.id,
    title: measure.title,
    definition: measure.definition,
    denominator: measure.denominator,
    exploratory: measure.exploratory,
    groups,
    perOutlet,
    findings: findingsOf(measure, { groups, perOutlet, nameOf: over.nameOf }),
  }
}

type Over = {
  outlets: readonly string[]
  outletOf: (article: string) => string
  nameOf: (outlet: string) => string
  sides: readonly Side[]
}

const MOST_GROUPS = 40

/** The commonest groups, those about one actor together. */
function groupsOf(measure: Measure, readings: readonly FrameClaim[], sides: readonly Side[]): Group[] {
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

function keyOf({ about, value }: { about?: string | undefined; value: string }): string {
  return JSON.stringify([about ?? '', value])
}

type Counts = FramingContrast['perOutlet'][number]

function countsOf(outlet: string, readings: readonly FrameClaim[], groups: readonly Group[]): Counts {
  const own = Map.groupBy(readings, keyOf)
  const counts = groups.flatMap((group) => {
    const claims = (own.get(keyOf(group)) ?? []).map((reading) => reading.id).toSorted(byText)
    const { label: _, ...slots } = group
    return claims.length === 0 ? [] : [{ ...slots, n: claims.length, claims }]
  })
  return { outlet, n: readings.length, counts }
}

type Found = { groups: readonly Group[]; perOutlet: readonly Counts[]; nameOf: (outlet: string) => string }

// Below two readings an outlet shows no habit; below half the readings a difference is not worth a sentence.
const LEAST_READINGS = 2
const LEAST_DIFFERENCE = 0.5
const MOST_FINDINGS = 6

/** The widest differences between two outlets on one group, with the numbers they rest on. */
function findingsOf(measure: Measure, found: Found): FramingContrast['findings'] {
  return found.groups
    .flatMap((group) => widest(measure, group, found) ?? [])
    .toSorted((a, b) => b.difference - a.difference || byText(a.statement, b.statement))
    .slice(0, MOST_FINDINGS)
    .map(({ statement, claims }) => ({ statement, claims }))
}

function widest(measure: Measure, group: Group, { perOutlet, nameOf }: Found) {
  const shares = perOutlet
    .map((outlet) => shareOf(outlet, group))
    .filter(({ all }) => all >= LEAST_READINGS)
    .toSorted((a, b) => b.n / b.all - a.n / a.all || byText(a.outlet, b.outlet))
  const [most, least] = [shares[0], shares.at(-1)]
  if (!most || !least || most === least) return null
  const difference = most.n / most.all - least.n / least.all
  if (difference < LEAST_DIFFERENCE) return null
  const statement = `${nameOf(most.outlet)} ${measure.verb} ${group.label} in ${most.n} of ${most.all} ${measure.denominator}, ${nameOf(least.outlet)} in ${least.n} of ${least.all}.`
  return { statement, difference, claims: [...most.claims, ...least.claims] }
}

/** Of an outlet's readings about the group's actor, those in the group. */
function shareOf({ outlet, counts, n }: Counts, group: Group) {
  const own = counts.find((count) => keyOf(count) === keyOf(group))
  const about = counts.filter((count) => count.about === group.about).reduce((sum, count) => sum + count.n, 0)
  return { outlet, n: own?.n ?? 0, all: group.about === undefined ? n : about, claims: own?.claims ?? [] }
}
