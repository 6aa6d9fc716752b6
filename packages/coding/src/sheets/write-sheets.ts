import { CODEBOOK } from '../codebook.ts'
import type { Sample } from '../sample/draw-sample.ts'
import type { Passage } from '../sample/unit.ts'
import { codebookText } from './codebook-text.ts'
import { codingPage } from './coding-page.ts'
import { toCsv } from './csv.ts'
import { orderFor } from './order-for.ts'

/** A file of a sample, named relative to the folder that goes to the coders. */
export type SheetFile = { readonly path: string; readonly content: string }

/** For each coder one page to code on, and a CSV file a kind of unit; the codebook for all. No file holds a machine's code. */
export function writeSheets(sample: Sample): SheetFile[] {
  return [
    { path: 'codebook.md', content: codebookText(sample) },
    ...sample.coders.flatMap((coder) => [
      { path: `${coder}.html`, content: codingPage(sample, coder) },
      ...csvSheets(sample, coder),
    ]),
  ]
}

function csvSheets(sample: Sample, coder: string): SheetFile[] {
  const byKind = Map.groupBy(orderFor(sample, coder), ({ kind }) => kind)
  return [...byKind].map(([kind, units]) => {
    const fields = CODEBOOK[kind].map(({ name }) => name)
    const head = [
      'unit_id',
      'sample',
      'coder',
      'measure',
      'outlet',
      'headline',
      'before',
      'passage',
      'after',
      ...fields,
    ]
    const rows = units.map((unit) => [
      unit.id,
      sample.id,
      coder,
      unit.measure ? `${unit.measure.title}: ${unit.measure.codes.join(', ')}` : '',
      ...shown(unit.passages),
      ...fields.map(() => ''),
    ])
    return { path: `${coder}-${kind}.csv`, content: toCsv([head, ...rows]) }
  })
}

/** One passage in its cells; of several, each on a line of the cell with its outlet. */
function shown(passages: readonly Passage[]): string[] {
  const [first, ...more] = passages
  if (!first) return ['', '', '', '', '']
  if (more.length === 0) return [first.outlet, first.headline, first.before.trim(), pointed(first), first.after.trim()]
  return ['', '', '', passages.map((passage) => `${passage.outlet}: ${pointed(passage)}`).join('\n'), '']
}

function pointed({ text, point }: Passage): string {
  if (!point) return text
  return `${text.slice(0, point[0])}⟦${text.slice(point[0], point[1])}⟧${text.slice(point[1])}`
}
