import { z } from 'zod'

/** How the words bound the number (codebook, section 2). */
export const Hedge = z.enum(['exact', 'approx', 'at_least', 'more_than', 'at_most', 'less_than', 'range', 'vague'])
export type Hedge = z.infer<typeof Hedge>

/** What sort of thing is counted or measured (codebook, section 3). */
export const FigureKind = z.enum([
  'killed',
  'injured',
  'casualties',
  'missing',
  'captive',
  'rescued',
  'detained',
  'displaced',
  'attending',
  'affected',
  'employed',
  'votes',
  'persons',
  'money',
  'percent',
  'strikes',
  'objects',
  'duration',
  'measure',
])
export type FigureKind = z.infer<typeof FigureKind>

/** How firmly the figure is put (codebook, section 2). */
export const Status = z.enum(['asserted', 'estimated', 'feared', 'expected', 'hypothetical', 'denied'])
export type Status = z.infer<typeof Status>

/** How many there are, or by how many that rose or fell. */
export const Aspect = z.enum(['level', 'change'])
export type Aspect = z.infer<typeof Aspect>
