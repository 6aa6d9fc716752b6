import { CODEBOOK } from '../codebook.ts'
import type { Sample } from '../sample/draw-sample.ts'

/** The codebook as Markdown, for those who code in a spreadsheet. */
export function codebookText(sample: Sample): string {
  const kinds = Object.entries(CODEBOOK).map(([kind, fields]) => {
    const lines = fields.map(
      ({ name, says, codes, only }) =>
        `- **${name}**${only ? ` (only where ${fields[0]?.name} is ${only})` : ''}: ${says}${codes ? ` Codes: ${codes.join(', ')}.` : ''}`,
    )
    return `## ${kind}\n\n${lines.join('\n')}\n`
  })
  const measures = new Map(sample.units.flatMap(({ measure }) => (measure ? [[measure.title, measure] as const] : [])))
  const frames = [...measures.values()].map(
    ({ title, definition, codes }) => `### ${title}\n\n${definition}\n\nCodes: ${codes.join(', ')}.\n`,
  )
  return `# Codebook of sample ${sample.id}\n\nCode every unit on your own. ⟦ ⟧ marks what is asked about. Leave a field empty where you cannot tell.\n\n${[...kinds, ...frames].join('\n')}`
}
