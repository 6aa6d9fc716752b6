import type { Reliability, UnitKind } from '@parallax/model'
import { CODEBOOK, type Field, NONE, PART } from '../codebook.ts'
import type { Sample } from '../sample/draw-sample.ts'
import { fieldsOf } from '../sheets/codes-of.ts'
import { DRAWS, estimateOf, rounded } from '../statistics/interval.ts'
import { randomFrom } from '../statistics/random.ts'
import type { CodedUnit } from './coding.ts'
import { resampleWithin } from './resample-within.ts'

/** A code of the machine beside the settled one of people, with the weight of its unit. */
type Pair = { machine: string; human: string; weight: number; stratum: string }

/** Machine against people, field by field: tables, precision, recall and F1, and prevalences corrected for error. */
export function againstMachine(
  sample: Sample,
  units: readonly CodedUnit[],
): Pick<Reliability, 'confusion' | 'accuracy' | 'prevalence'> {
  const kinds = Object.entries(CODEBOOK) as [UnitKind, readonly Field[]][] // The keys are those of the record's type.
  const compared = kinds.flatMap(([kind, fields]) =>
    fields
      .filter(({ name }) => name !== 'figure' && name !== 'figures')
      .map((field) => ({ kind, field, pairs: pairsOf(units, kind, field) }))
      .filter(({ pairs }) => pairs.length > 0),
  )
  const listed = compared.filter(({ kind, field }) => field.codes !== undefined || kind === 'frame')
  return {
    confusion: listed.map(({ kind, field, pairs }) => ({ unit: kind, field: field.name, ...table(pairs) })),
    accuracy: [
      ...finding(units, sample.seed),
      ...compared.flatMap(({ kind, field, pairs }) => {
        const whole = accuracy(pairs, sample.seed, { kind, field: field.name, value: ANY })
        const values = listed.some((one) => one.field === field) ? valuesOf(pairs) : []
        return [whole, ...values.map((value) => accuracy(pairs, sample.seed, { kind, field: field.name, value }))]
      }),
    ],
    prevalence: listed.flatMap(({ kind, field, pairs }) => prevalences(sample, pairs, { kind, field: field.name })),
  }
}

const ANY = 'any'

function pairsOf(units: readonly CodedUnit[], kind: UnitKind, field: Field): Pair[] {
  return units.flatMap(({ unit, settled }) => {
    const human = unit.kind === kind ? settled(field.name) : null
    const machine = unit.machine[field.name]
    if (human === null || machine === undefined) return []
    const [a, b] = fieldsOf(unit).some(({ name, codes }) => name === field.name && codes)
      ? [machine, human]
      : [machine.toLowerCase(), human.toLowerCase()]
    return [{ machine: a, human: b, weight: 1 / unit.inclusion, stratum: unit.stratum }]
  })
}

function valuesOf(pairs: readonly Pair[]): string[] {
  return [...new Set(pairs.flatMap(({ machine, human }) => [machine, human]))].toSorted()
}

function table(pairs: readonly Pair[]): { values: string[]; counts: number[][] } {
  const values = valuesOf(pairs)
  const at = new Map(values.map((value, index) => [value, index]))
  const counts = values.map(() => values.map(() => 0))
  for (const { machine, human } of pairs) {
    const row = counts[at.get(machine) ?? 0]
    const column = at.get(human) ?? 0
    if (row) row[column] = (row[column] ?? 0) + 1
  }
  return { values, counts }
}

type Hits = { hit: number; machine: number; human: number }
type Scored = { kind: UnitKind; field: string; value: string }

/** Of one value; "any" is all values together, where precision, recall and F1 are the share of equal codes. */
function accuracy(
  pairs: readonly Pair[],
  seed: number,
  { kind, field, value }: Scored,
): Reliability['accuracy'][number] {
  const isIt = (code: string): boolean => value === ANY || code === value
  const count = (own: readonly Pair[]): Hits => {
    const hits = { hit: 0, machine: 0, human: 0 }
    for (const { machine, human, weight } of own) {
      if (isIt(machine)) hits.machine += weight
      if (isIt(human)) hits.human += weight
      if (machine === human && isIt(machine)) hits.hit += weight
    }
    return hits
  }
  const units = pairs.filter(({ machine, human }) => isIt(machine) || isIt(human)).length
  return { unit: kind, field, value, units, ...rates(pairs, count, JSON.stringify([seed, kind, field, value])) }
}

/** Of finding figures at all: what was read and is none, and what stands in sentences where nothing was read. */
function finding(units: readonly CodedUnit[], seed: number): Reliability['accuracy'] {
  const found = units.flatMap(({ unit, settled }) => {
    const code = settled(unit.kind === 'figure' ? 'figure' : 'figures')
    if (code === null || (unit.kind !== 'figure' && unit.kind !== 'sentence')) return []
    const missed = unit.kind === 'sentence' && code !== NONE ? code.split(` ${PART} `).length : 0
    return [
      {
        figure: unit.kind === 'figure',
        true: code === 'yes',
        missed,
        weight: 1 / unit.inclusion,
        stratum: unit.stratum,
      },
    ]
  })
  if (found.length === 0) return []
  const count = (own: typeof found): Hits => {
    const hit = weigh(own.filter((one) => one.figure && one.true))
    const missed = own.reduce((sum, one) => sum + one.missed * one.weight, 0)
    return { hit, machine: weigh(own.filter((one) => one.figure)), human: hit + missed }
  }
  const row = { unit: 'figure' as const, field: 'figure', value: ANY, units: found.length }
  return [{ ...row, ...rates(found, count, JSON.stringify([seed, 'finding'])) }]
}

function weigh(items: readonly { weight: number }[]): number {
  return items.reduce((sum, { weight }) => sum + weight, 0)
}

/** Precision, recall and F1 with intervals from units drawn anew within their strata. */
function rates<Item extends { stratum: string }>(
  items: readonly Item[],
  count: (items: Item[]) => Hits,
  seed: string,
): Pick<Reliability['accuracy'][number], 'precision' | 'recall' | 'f1'> {
  const random = randomFrom(seed)
  const draws = Array.from({ length: DRAWS }, () => count(resampleWithin(items, random)))
  const whole = count([...items])
  const of = (rate: (hits: Hits) => number) => {
    let next = 0
    const draw = (): number | null => {
      const hits = draws[next]
      next += 1
      return hits ? rate(hits) : null
    }
    const value = rate(whole)
    return estimateOf(Number.isFinite(value) ? value : null, draw, 'nothing to divide by')
  }
  return {
    precision: of(({ hit, machine }) => hit / machine),
    recall: of(({ hit, human }) => hit / human),
    f1: of(({ hit, machine, human }) => (2 * hit) / (machine + human)),
  }
}

/** The method, as the report names it. */
const ROGAN_GLADEN =
  'Rogan and Gladen (1978): (counted + specificity - 1) / (sensitivity + specificity - 1), cut to 0 to 1'

function prevalences(
  sample: Sample,
  pairs: readonly Pair[],
  { kind, field }: Omit<Scored, 'value'>,
): Reliability['prevalence'] {
  const rows = sample.counted.filter((row) => row[0] === kind && row[1] === field)
  const all = rows.reduce((sum, row) => sum + row[3], 0)
  return rows.map(([, , value, times]) => {
    const counted = times / all
    const correct = (own: readonly Pair[]): number => {
      const cells = { is: 0, found: 0, not: 0, passed: 0 }
      for (const { machine, human, weight } of own) {
        cells[human === value ? 'is' : 'not'] += weight
        if (human === value && machine === value) cells.found += weight
        if (human !== value && machine !== value) cells.passed += weight
      }
      const [sensitivity, specificity] = [cells.found / cells.is, cells.passed / cells.not]
      const tells = sensitivity + specificity - 1
      return tells > 0 ? Math.min(1, Math.max(0, (counted + specificity - 1) / tells)) : Number.NaN
    }
    const random = randomFrom(JSON.stringify([sample.seed, kind, field, value, 'prevalence']))
    const corrected = correct(pairs)
    return {
      unit: kind,
      field,
      value,
      method: ROGAN_GLADEN,
      counted: rounded(counted),
      corrected: estimateOf(
        Number.isFinite(corrected) ? corrected : null,
        () => correct(resampleWithin(pairs, random)),
        'the sample does not show how often this code is missed or wrongly given',
      ),
    }
  })
}
