import { attributionBench } from './attribution.ts'
import { compareBench } from './compare.ts'
import { figuresBench } from './figures.ts'
import { readBench } from './read.ts'

/** One bench: prints what it measures, and says whether its bounds hold. Each runs alone in its process. */
export type Bench = { name: string; run: () => Promise<boolean> }

/** The benches, in the order of the flow: a new one is a file and a row. */
export const BENCHES: readonly Bench[] = [
  { name: 'read', run: readBench },
  { name: 'figures', run: figuresBench },
  { name: 'attribution', run: attributionBench },
  { name: 'compare', run: compareBench },
]
