import { ParallaxError, type Reliability, type UnitKind } from '@parallax/model'
import type { Sample } from '../sample/draw-sample.ts'
import type { Coded } from '../sheets/read-sheet.ts'
import { estimateOf } from '../statistics/interval.ts'
import { randomFrom } from '../statistics/random.ts'
import { againstMachine } from './against-machine.ts'
import { agreementOf, unitizingOf } from './agreement.ts'
import { type CodedUnit, codedUnits } from './coding.ts'
import { mergeSheets } from './merge-sheets.ts'
import { resampleWithin } from './resample-within.ts'

/**
 * How far coders agree and the machine is right, from the sheets of one sample. `adjudicator` names the coder whose codes
 * stand where others differ. The same sheets in any order give the same bytes.
 */
export function scoreSheets(sample: Sample, sheets: readonly Coded[], adjudicator?: string): Reliability {
  if (adjudicator !== undefined && !sample.coders.includes(adjudicator)) {
    throw new ParallaxError({
      code: 'coder-unknown',
      message: 'the sample has no such coder',
      value: adjudicator,
      todo: `name one of: ${sample.coders.join(', ')}`,
    })
  }
  const merged = mergeSheets(sheets)
  const units = codedUnits(sample, merged, adjudicator)
  const unitizing = unitizingOf(units, sample.seed)
  return {
    schema: 'parallax/reliability@1',
    sample: {
      id: sample.id,
      seed: sample.seed,
      drawn: sample.units.length,
      population: sample.population.reduce((sum, { of }) => sum + of, 0),
      comparisons: sample.comparisons,
      strata: sample.strata,
      byKind: sample.population.map(({ unit, of }) => ({
        unit,
        drawn: sample.units.filter(({ kind }) => kind === unit).length,
        population: of,
      })),
    },
    coders: merged.map(({ coder, codes }) => ({
      coder,
      units: [...codes.values()].filter((own) => own.size > 0).length,
    })),
    adjudication: adjudicationOf(units, adjudicator),
    fields: agreementOf(units, sample.seed),
    ...(unitizing && { unitizing }),
    ...againstMachine(sample, units),
    checked: sample.population.map(({ unit, of }) => checkedOf(units, sample.seed, { unit, of })),
  }
}

function adjudicationOf(units: readonly CodedUnit[], adjudicator: string | undefined): Reliability['adjudication'] {
  const asked = units.flatMap(({ unit, given, settled }) =>
    Object.keys(unit.machine)
      .filter((field) => given(field).length > 0 || settled(field) !== null)
      .map((field) => settled(field)),
  )
  const by = adjudicator === undefined ? 'majority of coders' : `${adjudicator}, else the majority of coders`
  return {
    by,
    settled: asked.filter((code) => code !== null).length,
    open: asked.filter((code) => code === null).length,
  }
}

/** Fields that make a unit wrong when the machine has another code than people. */
const DECISIVE: Readonly<Record<UnitKind, readonly string[]>> = {
  figure: ['figure', 'lower', 'upper', 'hedge', 'kind', 'status'],
  sentence: ['figures'],
  quantity: ['same', 'verdict'],
  frame: ['value'],
}

function checkedOf(
  units: readonly CodedUnit[],
  seed: number,
  { unit, of }: { unit: UnitKind; of: number },
): Reliability['checked'][number] {
  const checked = units
    .filter((coded) => coded.unit.kind === unit)
    .flatMap(({ unit: { machine, inclusion, stratum }, settled }) => {
      const codes = DECISIVE[unit].flatMap((field) => {
        const human = settled(field)
        return human === null ? [] : [human === machine[field]]
      })
      return codes.length === 0 ? [] : [{ wrong: codes.includes(false), weight: 1 / inclusion, stratum }]
    })
  const share = (own: typeof checked): number => {
    const wrong = own.reduce((sum, one) => sum + (one.wrong ? one.weight : 0), 0)
    return wrong / own.reduce((sum, { weight }) => sum + weight, 0)
  }
  const random = randomFrom(JSON.stringify([seed, unit, 'checked']))
  const value = checked.length === 0 ? null : share(checked)
  return {
    unit,
    checked: checked.length,
    of,
    error: estimateOf(value, () => share(resampleWithin(checked, random)), 'nothing of this kind was checked'),
  }
}
