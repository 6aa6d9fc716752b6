import { Claim, type CorrectionRecord, type Recoding } from '@parallax/model'

type Recoded = { claim: Claim; before: NonNullable<CorrectionRecord['before']> } | { why: string }

/** The codes that each type of claim has and that a person may set. */
const SETTABLE: Readonly<Record<Claim['type'], readonly (keyof Recoding)[]>> = {
  figure: ['lower', 'upper', 'hedge', 'unit', 'kind', 'what', 'status', 'aspect'],
  attribution: ['sourceType', 'cueClass', 'speaker'],
  frame: ['value', 'about'],
}

/** The claim with other codes, and those it had. Its words and place never change. */
export function recode(claim: Claim, codes: Recoding): Recoded {
  const fields = Object.keys(codes)
  const alien = fields.find((field) => !SETTABLE[claim.type].some((known) => known === field))
  if (alien !== undefined) return { why: `a claim of type ${claim.type} has no code ${alien}` }
  const parsed = Claim.safeParse({ ...claim, ...codes })
  if (!parsed.success) return { why: `the codes make no claim: ${parsed.error.issues[0]?.message}` }
  const made = parsed.data
  if (made.type === 'figure' && (made.lower ?? -Infinity) > (made.upper ?? Infinity)) {
    return { why: 'the least value would be above the greatest' }
  }
  const old: Record<string, unknown> = { ...claim }
  return { claim: made, before: Object.fromEntries(fields.map((field) => [field, plain(old[field])])) }
}

function plain(value: unknown): string | number | null {
  return typeof value === 'number' || typeof value === 'string' ? value : null
}
