import { anchorOf } from '@parallax/coding'
import { type Claim, type Comparison, Corrections, EXIT, type ExitCode, ParallaxError } from '@parallax/model'
import { stringify } from 'yaml'
import { type Given, optionText, optionTexts, type Terminal } from '../command.ts'
import { runComparisons } from '../job/run-comparisons.ts'

/** Prints a correction of claims of a run, anchored to its text, as an entry for corrections.yaml. */
export async function codeCorrect(given: Given, terminal: Terminal): Promise<ExitCode> {
  const comparisons = (await runComparisons(given.arguments[1] ?? '')).map(({ comparison }) => comparison)
  const ids = optionTexts(given, 'claim')
  const found = ids.map((id) => find(comparisons, id))
  const [first] = found
  if (!first)
    throw new ParallaxError({ code: 'option-invalid', message: '--claim is needed', todo: 'an id from claims.jsonl' })
  const [at, ...others] = found.map(({ comparison, claim }) => anchorOf(comparison.articles, claim))
  const action = optionText(given, 'action') ?? ''
  const time = new Date().toISOString()
  const entry = {
    id: `${action}-${first.claim.id}`
      .toLowerCase()
      .replace(/[^a-z0-9-]/g, '-')
      .slice(0, 64),
    action,
    coder: optionText(given, 'coder'),
    time: `${time.slice(0, 19)}Z`,
    reason: optionText(given, 'reason'),
    event: first.comparison.event.id,
    at,
    ...(['merge', 'split'].includes(action) && { with: others }),
    ...(['accept', 'reject', 'recode'].includes(action) && typeOf(first.claim)),
    ...(action === 'recode' && { set: Object.fromEntries(optionTexts(given, 'set').map(setting)) }),
  }
  const parsed = Corrections.safeParse({ corrections: [entry] })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new ParallaxError({
      code: 'correction-invalid',
      message: `${issue?.path.slice(2).join('.') || 'the correction'}: ${issue?.message}`,
      todo: 'give --action, --coder, --reason, and --set for a recoding',
    })
  }
  terminal.print(stringify([entry], { lineWidth: 0 }))
  return EXIT.done
}

function find(comparisons: readonly Comparison[], id: string): { comparison: Comparison; claim: Claim } {
  for (const comparison of comparisons) {
    const claim = comparison.claims.find((one) => one.id === id)
    if (claim) return { comparison, claim }
  }
  throw new ParallaxError({
    code: 'claim-unknown',
    message: 'no comparison of this run has a claim with that id',
    value: id,
    todo: 'take an id from claims.jsonl or claims.csv',
  })
}

function typeOf(claim: Claim): { type: Claim['type']; measure?: string } {
  return claim.type === 'frame' ? { type: claim.type, measure: claim.measure } : { type: claim.type }
}

/** `lower=12` is a number, `upper=null` an open end, all else a word. */
function setting(text: string): [string, string | number | null] {
  const at = text.indexOf('=')
  const [field, value] = [text.slice(0, at), text.slice(at + 1)]
  if (value === 'null') return [field, null]
  return [field, /^-?\d{1,15}(?:\.\d{1,9})?$/.test(value) && ['lower', 'upper'].includes(field) ? Number(value) : value]
}
