import type { FigureKind } from '@parallax/model'

const COUNTED_UP: ReadonlySet<FigureKind> = new Set([
  'killed',
  'injured',
  'casualties',
  'missing',
  'captive',
  'rescued',
  'detained',
  'displaced',
  'affected',
])

// Among other counted things and sums, only these are counted up after an event. Own list.
const COUNTED_UP_WORDS =
  /\b(?:damaged|destroyed|collapsed|flattened|burned|burnt|raised|donated|donations|recovered|arrests|charges|aftershocks|homes|houses|buildings)\b/i

/** Whether the quantity is one that gets counted up in the hours and days after an event, so that time can explain a difference. */
export function isRunningTotal(kind: FigureKind, context: string): boolean {
  if (COUNTED_UP.has(kind)) return true
  return (kind === 'objects' || kind === 'strikes' || kind === 'money') && COUNTED_UP_WORDS.test(context)
}
