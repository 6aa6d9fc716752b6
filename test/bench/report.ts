/**
 * How large a report is and how long it takes, on made-up coverage whose every cell is filled: the shell (a comparison
 * with nothing in it) at most 60 KB, 14 outlets with 60 quantities at most 1 MB, 30 with 100 at most 5 MB and, all
 * exports included, 2 seconds. Usage, from the project's root: npm run bench -- report
 */
import { type RenderedFile, renderExports, renderReport } from '@parallax/report'
import type { Comparison } from '@parallax/model'
import { wideComparison } from '../report/wide-comparison.ts'

type Measured = { outlets: number; quantities: number; pageKB: number; allKB: number; ms: number }

const CASES = [
  { outlets: 0, quantities: 0, mostKB: 60, mostMs: Infinity },
  { outlets: 14, quantities: 60, mostKB: 1000, mostMs: Infinity },
  { outlets: 30, quantities: 100, mostKB: 5000, mostMs: 2000 },
]

/** Prints sizes in kilobytes (1,000 bytes) and the best time of three in milliseconds; holds where all bounds are kept. */
export function reportBench(): Promise<boolean> {
  const rows = CASES.map(({ outlets, quantities }) => measure(outlets, quantities))
  console.table(rows)
  return Promise.resolve(
    CASES.every(
      ({ mostKB, mostMs }, n) => (rows[n]?.pageKB ?? Infinity) <= mostKB && (rows[n]?.ms ?? Infinity) <= mostMs,
    ),
  )
}

function measure(outlets: number, quantities: number): Measured {
  const comparison = wideComparison(outlets, quantities)
  const runs = [1, 2, 3].map(() => render(comparison)).toSorted((a, b) => a.ms - b.ms)
  const { ms, page, files } = runs[0] ?? { ms: Infinity, page: '', files: [] }
  return {
    outlets,
    quantities,
    pageKB: kilobytes([{ path: '', content: page }]),
    allKB: kilobytes(files),
    ms: Math.round(ms),
  }
}

function render(comparison: Comparison): { ms: number; page: string; files: RenderedFile[] } {
  const started = performance.now()
  const report = renderReport(comparison)
  const files = [...report, ...renderExports(comparison, report)]
  return { ms: performance.now() - started, page: report[0]?.content ?? '', files }
}

function kilobytes(files: readonly RenderedFile[]): number {
  return Math.round(files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0) / 1000)
}
