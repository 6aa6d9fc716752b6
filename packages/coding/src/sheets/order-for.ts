import { sha256 } from '@parallax/model'
import { byText } from '../order.ts'
import type { DrawnUnit, Sample } from '../sample/draw-sample.ts'

/** The units in an order of the coder's own, so that fatigue does not hit the same units in every sheet; kinds stay together. */
export function orderFor(sample: Sample, coder: string): DrawnUnit[] {
  const ranked = sample.units.map((unit) => ({ unit, rank: sha256(JSON.stringify([sample.id, coder, unit.id])) }))
  return ranked
    .toSorted((a, b) => KINDS.indexOf(a.unit.kind) - KINDS.indexOf(b.unit.kind) || byText(a.rank, b.rank))
    .map(({ unit }) => unit)
}

const KINDS: readonly DrawnUnit['kind'][] = ['figure', 'sentence', 'quantity', 'frame']
