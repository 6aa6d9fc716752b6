import type { Reliability, UnitKind } from '@parallax/model'
import { CODEBOOK, type Field, NONE, OPEN, PART } from '../codebook.ts'
import { krippendorffAlpha } from '../statistics/alpha.ts'
import { estimateOf } from '../statistics/interval.ts'
import { randomFrom, resample } from '../statistics/random.ts'
import { type Marked, unitizingAlpha } from '../statistics/unitizing-alpha.ts'
import type { CodedUnit } from './coding.ts'

/** Krippendorff's alpha of every field that was coded, with a bootstrap interval over units. */
export function agreementOf(units: readonly CodedUnit[], seed: number): Reliability['fields'] {
  const kinds = Object.entries(CODEBOOK) as [UnitKind, readonly Field[]][] // The keys are those of the record's type.
  return kinds.flatMap(([kind, fields]) =>
    fields.flatMap((field) => {
      const codes = units
        .filter(({ unit }) => unit.kind === kind)
        .map((coded) => coded.given(field.name).flatMap(({ code }) => comparable(code, field)))
        .filter((own) => own.length > 1)
      if (codes.length === 0) return []
      const random = randomFrom(JSON.stringify([seed, kind, field.name]))
      const alpha = estimateOf(
        krippendorffAlpha(codes, field.scale),
        () => krippendorffAlpha(resample(codes, random), field.scale),
        'all codes are the same: alpha needs some variation',
      )
      const row = { unit: kind, field: field.name, scale: field.scale, coefficient: 'Krippendorff’s alpha', alpha }
      return [{ ...row, units: codes.length, codes: codes.flat().length }]
    }),
  )
}

/** An open end is no number: on a number scale it counts as missing, and the bounding is compared by its own field. */
function comparable(code: string, { scale }: Field): (string | number)[] {
  if (scale === 'nominal') return [code.toLowerCase()]
  return code === OPEN ? [] : [Number(code)]
}

/** Unitizing alpha over the passages that every coder read; undefined where no two coders read the same. */
export function unitizingOf(units: readonly CodedUnit[], seed: number): Reliability['unitizing'] {
  const pieces = units.flatMap(pieceOf)
  const coders = [...new Set(pieces.flatMap(({ spans }) => [...spans.keys()]))].toSorted()
  // Only passages that all coders read can show where they differ.
  const read = pieces.filter(({ spans }) => coders.every((coder) => spans.has(coder)))
  if (coders.length < 2 || read.length === 0) return undefined
  const random = randomFrom(JSON.stringify([seed, 'unitizing']))
  return {
    coefficient: 'Krippendorff’s unitizing alpha for one category, alpha_U (2004), passages end to end',
    alpha: estimateOf(
      alphaOver(read, coders),
      () => alphaOver(resample(read, random), coders),
      'nobody marked a figure',
    ),
    passages: read.length,
    spans: read.reduce((sum, { spans }) => sum + [...spans.values()].flat().length, 0),
  }
}

type Piece = { length: number; spans: Map<string, Marked[]> }

/** Where each coder's quoted words stand in the passage: at the number pointed to, else at their first place. */
function pieceOf({ unit, given }: CodedUnit): Piece[] {
  const [passage] = unit.passages
  if (!passage || (unit.kind !== 'figure' && unit.kind !== 'sentence')) return []
  const spans = new Map<string, Marked[]>()
  if (unit.kind === 'figure') for (const { coder, code } of given('figure')) if (code === 'no') spans.set(coder, [])
  for (const { coder, code } of given(unit.kind === 'figure' ? 'words' : 'figures')) {
    const words = code === NONE ? [] : code.split(` ${PART} `)
    const found = words.flatMap((word) => placeOf(passage.text, word, passage.point))
    // Words that are not in the passage are a slip of the coder, no span: the passage counts as not coded by them.
    if (found.length === words.length) spans.set(coder, found)
  }
  return [{ length: passage.text.length, spans }]
}

function placeOf(text: string, words: string, point: readonly [number, number] | null): Marked[] {
  const last = point ? text.lastIndexOf(words, point[0]) : -1
  const found = last < 0 ? text.indexOf(words) : last
  return found < 0 ? [] : [[found, found + words.length]]
}

function alphaOver(pieces: readonly Piece[], coders: readonly string[]): number | null {
  let at = 0
  const spans = coders.map((): Marked[] => [])
  for (const piece of pieces) {
    for (const [index, coder] of coders.entries()) {
      for (const [start, end] of piece.spans.get(coder) ?? []) spans[index]?.push([at + start, at + end])
    }
    at += piece.length
  }
  return unitizingAlpha(spans, at)
}
