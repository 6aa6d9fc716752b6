import { contentId, type Comparison, ParallaxError, sha256, UnitKind } from '@parallax/model'
import { z } from 'zod'
import { byText } from '../order.ts'
import { allocate } from './allocate.ts'
import { listUnits } from './list-units.ts'
import { Unit } from './unit.ts'

/** A trait that a sample may be stratified by. */
export const Trait = z.enum(['outlet', 'kind', 'verdict'])
export type Trait = z.infer<typeof Trait>

const Drawn = z.strictObject({
  ...Unit.shape,
  stratum: z.string(),
  /** The chance with which this unit came into the sample. */
  inclusion: z.number().min(0).max(1),
})

/** What was drawn, with the machine's codes: kept in the run, away from coders. */
export const Sample = z.strictObject({
  schema: z.literal('parallax/sample@1'),
  id: z.string(),
  seed: z.int(),
  /** The traits that strata were made of: fewer than asked where there were more strata than units to draw. */
  strata: z.array(Trait),
  coders: z.array(z.string()),
  comparisons: z.array(z.strictObject({ event: z.string(), sha256: z.string() })),
  population: z.array(z.strictObject({ unit: UnitKind, of: z.int() })),
  /** How often the machine gave each code over all units: kind, field, code, times. */
  counted: z.array(z.tuple([UnitKind, z.string(), z.string(), z.int()])),
  units: z.array(Drawn),
})
export type Sample = z.infer<typeof Sample>
export type DrawnUnit = Sample['units'][number]

export type SampleRequest = { n: number; seed: number; strata: readonly Trait[]; coders: readonly string[] }

/**
 * Shares of the kinds of units in a sample. Figures carry the report; sentences without one show what was missed. What a
 * kind has too few units for goes to the others, in this order.
 */
const SHARES: readonly { kind: UnitKind; share: number }[] = [
  { kind: 'figure', share: 0.5 },
  { kind: 'sentence', share: 0.25 },
  { kind: 'quantity', share: 0.125 },
  { kind: 'frame', share: 0.125 },
]

/**
 * A stratified sample of the units of these comparisons. Within a kind of unit strata get units in proportion to their
 * size, at least one each; within a stratum those are drawn whose hash with the seed is least: a simple random sample
 * that does not depend on the order of the input. Every unit's chance is kept.
 */
export function drawSample(comparisons: readonly Comparison[], request: SampleRequest): Sample {
  const units = comparisons.flatMap(listUnits)
  if (units.length === 0)
    throw new ParallaxError({ code: 'nothing-to-sample', message: 'the run holds nothing to code' })
  const byKind = Map.groupBy(units, ({ kind }) => kind)
  const sizes = shareOut(request.n, byKind)
  const strata = fittingStrata(byKind, sizes, request.strata)
  const drawn = SHARES.flatMap(({ kind }) =>
    drawKind(byKind.get(kind) ?? [], sizes.get(kind) ?? 0, { seed: request.seed, strata }),
  ).toSorted((a, b) => byText(a.id, b.id))
  const hashes = comparisons.map((one) => ({ event: one.event.id, sha256: sha256(JSON.stringify(one)) }))
  const sorted = hashes.toSorted((a, b) => byText(a.event, b.event))
  return {
    schema: 'parallax/sample@1',
    id: contentId('s', [request.seed, request.n, strata.join(), ...sorted.map((one) => one.sha256)]),
    seed: request.seed,
    strata: [...strata],
    coders: [...request.coders],
    comparisons: sorted,
    population: SHARES.map(({ kind }) => ({ unit: kind, of: byKind.get(kind)?.length ?? 0 })),
    counted: countCodes(units),
    units: drawn,
  }
}

type ByKind = ReadonlyMap<UnitKind, readonly Unit[]>

function shareOut(n: number, byKind: ByKind): Map<UnitKind, number> {
  const sizes = new Map(
    SHARES.map(({ kind, share }) => [kind, Math.min(byKind.get(kind)?.length ?? 0, Math.floor(n * share))]),
  )
  let left = n - [...sizes.values()].reduce((a, b) => a + b, 0)
  for (const { kind } of SHARES) {
    const own = sizes.get(kind) ?? 0
    const more = Math.min(left, (byKind.get(kind)?.length ?? 0) - own)
    sizes.set(kind, own + more)
    left -= more
  }
  return sizes
}

/** Traits are dropped from the end until every stratum can have a unit: a stratum without one could not be weighted. */
function fittingStrata(byKind: ByKind, sizes: ReadonlyMap<UnitKind, number>, strata: readonly Trait[]): Trait[] {
  for (let length = strata.length; length > 0; length -= 1) {
    const tried = strata.slice(0, length)
    const fits = [...byKind].every(
      ([kind, units]) => new Set(units.map((unit) => stratumOf(unit, tried))).size <= (sizes.get(kind) ?? 0),
    )
    if (fits) return tried
  }
  return []
}

function stratumOf({ traits }: Unit, strata: readonly Trait[]): string {
  return strata.map((trait) => traits[trait]).join(' / ') || 'all'
}

type Draw = { seed: number; strata: readonly Trait[] }

function drawKind(units: readonly Unit[], n: number, { seed, strata }: Draw): DrawnUnit[] {
  const groups = Map.groupBy(units, (unit) => stratumOf(unit, strata))
  const sizes = allocate(
    [...groups].map(([stratum, { length }]) => ({ stratum, size: length })),
    n,
  )
  return [...groups].flatMap(([stratum, group]) => {
    const take = sizes.get(stratum) ?? 0
    const ranked = group.map((unit) => ({ unit, rank: sha256(JSON.stringify([seed, unit.id])) }))
    return ranked
      .toSorted((a, b) => byText(a.rank, b.rank))
      .slice(0, take)
      .map(({ unit }) => ({ ...unit, stratum: `${unit.kind}: ${stratum}`, inclusion: take / group.length }))
  })
}

function countCodes(units: readonly Unit[]): Sample['counted'] {
  const counts = new Map<string, [UnitKind, string, string, number]>()
  for (const { kind, machine } of units) {
    for (const field of COUNTED) {
      const code = machine[field]
      if (code === undefined) continue
      const key = JSON.stringify([kind, field, code])
      const known = counts.get(key) ?? [kind, field, code, 0]
      counts.set(key, [kind, field, code, known[3] + 1])
    }
  }
  return [...counts].toSorted((a, b) => byText(a[0], b[0])).map(([, row]) => row)
}

/** Fields whose codes form a list, so that the share of each can be stated. */
const COUNTED = ['hedge', 'kind', 'status', 'aspect', 'verdict', 'scope', 'value'] as const
