import type { FramingContrast } from '@parallax/model'
import { byText } from '../order.ts'
import { adjust } from './adjust.ts'
import type { Group, Measure } from './measure.ts'
import { chanceOf, middle } from './resample.ts'
import { keyOf, LEAST_TEXTS, type Tally } from './tally.ts'

// Below two readings an outlet shows no habit; below half the readings a difference of bare counts is not worth a sentence.
const LEAST_READINGS = 2
const LEAST_DIFFERENCE = 0.5
const MOST_FINDINGS = 6
/** Of the differences stated with an interval, at most one in twenty is expected to be chance. */
const MOST_CHANCE = 0.05

type Finding = FramingContrast['findings'][number]
type Share = { readonly tally: Tally; readonly n: number; readonly of: number; readonly claims: readonly string[] }
type Pair = { readonly group: Group; readonly most: Share; readonly least: Share; readonly difference: number }

/**
 * The differences between two outlets on one group that are worth a sentence, with the numbers they rest on: where both
 * have texts enough, those that chance hardly makes, adjusted for all such pairs; else the widest of bare counts.
 */
export function findContrasts(
  measure: Measure,
  over: { groups: readonly Group[]; tallies: readonly Tally[]; nameOf: (outlet: string) => string },
): Finding[] {
  const pairs = over.groups.flatMap((group) => pairsOf(group, over.tallies))
  const state = (pair: Pair) => statementOf(measure, pair, over.nameOf)
  return [...tested(pairs, state), ...counted(pairs, state)].slice(0, MOST_FINDINGS)
}

function pairsOf(group: Group, tallies: readonly Tally[]): Pair[] {
  const shares = tallies
    .map((tally): Share => ({ tally, ...tally.of(group) }))
    .filter(({ of }) => of >= LEAST_READINGS)
    .toSorted((a, b) => b.n / b.of - a.n / a.of || byText(a.tally.outlet, b.tally.outlet))
  return shares.flatMap((most, at) =>
    shares.slice(at + 1).map((least) => ({ group, most, least, difference: most.n / most.of - least.n / least.of })),
  )
}

/** Pairs with texts enough on both sides that differ by more than chance. */
function tested(pairs: readonly Pair[], state: (pair: Pair) => string): Finding[] {
  const drawn = pairs.flatMap((pair) => {
    const differences = differencesOf(pair)
    return differences ? [{ pair, differences, chance: chanceOf(differences) }] : []
  })
  const adjusted = adjust(drawn.map(({ chance }) => chance))
  return drawn
    .map((one, at) => ({ ...one, adjusted: adjusted[at] ?? 1 }))
    .filter((one) => one.adjusted < MOST_CHANCE && one.pair.difference > 0)
    .toSorted((a, b) => a.adjusted - b.adjusted || byWidth(a.pair, b.pair) || byText(state(a.pair), state(b.pair)))
    .map(({ pair, differences, adjusted }) => {
      const interval = middle(differences)
      return {
        statement: state(pair),
        claims: [...pair.most.claims, ...pair.least.claims],
        ...(interval && { interval }),
        adjusted: Number(adjusted.toFixed(4)),
      }
    })
}

/** Of the pairs with too few texts, the widest of each group, where it is wide. */
function counted(pairs: readonly Pair[], state: (pair: Pair) => string): Finding[] {
  const bare = pairs.filter((pair) => pair.difference >= LEAST_DIFFERENCE && !differencesOf(pair))
  return [...Map.groupBy(bare, ({ group }) => keyOf(group)).values()]
    .flatMap((own) => own.toSorted(byWidth)[0] ?? [])
    .toSorted((a, b) => byWidth(a, b) || byText(state(a), state(b)))
    .map((pair) => ({ statement: state(pair), claims: [...pair.most.claims, ...pair.least.claims] }))
}

function byWidth(a: Pair, b: Pair): number {
  return b.difference - a.difference
}

function differencesOf({ group, most, least }: Pair): Float64Array | null {
  if (most.tally.texts < LEAST_TEXTS || least.tally.texts < LEAST_TEXTS) return null
  const [left, right] = [most.tally.draws(group), least.tally.draws(group)]
  return left && right ? left.map((share, draw) => share - (right[draw] ?? Number.NaN)) : null
}

function statementOf(measure: Measure, { group, most, least }: Pair, nameOf: (outlet: string) => string): string {
  const [first, second] = [nameOf(most.tally.outlet), nameOf(least.tally.outlet)]
  return `${first} ${measure.verb} ${group.label} in ${most.n} of ${most.of} ${measure.denominator}, ${second} in ${least.n} of ${least.of}.`
}
