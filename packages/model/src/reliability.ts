import { z } from 'zod'

/** An estimate with its 95 % interval; null where it is undefined, and then `why`. Never NaN. */
export const Estimate = z.strictObject({
  value: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
  why: z.string().optional(),
})
export type Estimate = z.infer<typeof Estimate>

/** What is drawn and coded: a figure, a sentence without one, a quantity, a frame reading. */
export const UnitKind = z.enum(['figure', 'sentence', 'quantity', 'frame'])
export type UnitKind = z.infer<typeof UnitKind>

/** Stevens' scales: what may be done with the codes, and how far apart two of them are. */
export const Scale = z.enum(['nominal', 'ordinal', 'interval', 'ratio'])
export type Scale = z.infer<typeof Scale>

const ofField = { unit: UnitKind, field: z.string() }

/** How far people agree with each other, and the machine with them; reliability.json. */
export const Reliability = z.strictObject({
  schema: z.literal('parallax/reliability@1'),
  sample: z.strictObject({
    id: z.string(),
    seed: z.int(),
    drawn: z.int(),
    population: z.int(),
    /** The comparisons it was drawn from, by hash: it says nothing of others. */
    comparisons: z.array(z.strictObject({ event: z.string(), sha256: z.string() })),
    strata: z.array(z.string()),
    byKind: z.array(z.strictObject({ unit: UnitKind, drawn: z.int(), population: z.int() })),
  }),
  coders: z.array(z.strictObject({ coder: z.string(), units: z.int() })),
  /** How disagreement of coders was settled for comparing them with the machine. */
  adjudication: z.strictObject({ by: z.string(), settled: z.int(), open: z.int() }),
  /** Agreement among coders, a field at a time. */
  fields: z.array(
    z.strictObject({
      ...ofField,
      scale: Scale,
      coefficient: z.string(),
      alpha: Estimate,
      units: z.int(),
      codes: z.int(),
    }),
  ),
  /** Agreement on where figures begin and end. */
  unitizing: z.strictObject({ coefficient: z.string(), alpha: Estimate, passages: z.int(), spans: z.int() }).optional(),
  /** Machine (rows) against settled human codes (columns), in units of the sample. */
  confusion: z.array(z.strictObject({ ...ofField, values: z.array(z.string()), counts: z.array(z.array(z.int())) })),
  /** Machine against settled human codes, weighted by inclusion. `value` is "any" for the finding of figures itself. */
  accuracy: z.array(
    z.strictObject({
      ...ofField,
      value: z.string(),
      units: z.int(),
      precision: Estimate,
      recall: Estimate,
      f1: Estimate,
    }),
  ),
  /** Share of a value over all units of the run: as the machine counts it, and corrected for its errors. */
  prevalence: z.array(
    z.strictObject({ ...ofField, value: z.string(), method: z.string(), counted: z.number(), corrected: Estimate }),
  ),
  /** By kind of unit: how many of how many people checked, and the machine's share of wrong codes there. */
  checked: z.array(z.strictObject({ unit: UnitKind, checked: z.int(), of: z.int(), error: Estimate })),
})
export type Reliability = z.infer<typeof Reliability>
