/** One bench: prints what it measures, and says whether its bounds hold. Each runs alone in its process. */
export type Bench = { name: string; run: () => Promise<boolean> }

/**
 * The benches, in the order of the flow: a new one is a file and a row. Each is loaded only when it runs, since the peers of
 * the others would count in its memory.
 */
export const BENCHES: readonly Bench[] = [
  { name: 'gather', run: async () => (await import('./gather.ts')).gatherBench() },
  { name: 'read', run: async () => (await import('./read.ts')).readBench() },
  { name: 'figures', run: async () => (await import('./figures.ts')).figuresBench() },
  { name: 'attribution', run: async () => (await import('./attribution.ts')).attributionBench() },
  { name: 'framing', run: async () => (await import('./framing.ts')).framingBench() },
  { name: 'compare', run: async () => (await import('./compare.ts')).compareBench() },
  { name: 'report', run: async () => (await import('./report.ts')).reportBench() },
]
