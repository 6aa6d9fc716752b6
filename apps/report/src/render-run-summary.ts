import type { Problem } from '@parallax/model'
import type { GateResult } from './render-gates.ts'
import type { IndexEntry } from './index-entry.ts'
import type { RenderedText } from './rendered-file.ts'
import { byText, counted } from './words/lists.ts'
import { plainMarkdown } from './words/markdown.ts'
import { VERDICTS } from './words/verdicts.ts'

/** All a run has to say in short. */
export type RunSummary = { study: string; events: IndexEntry[]; gates: GateResult[]; problems: Problem[] }

/**
 * `summary.md`, a run as Markdown of at most 64 KB, for the summary page of a CI job: breached gates first, then the
 * events, those that diverge most first. What does not fit is counted.
 */
export function renderRunSummary({ study, events, gates, problems }: RunSummary): RenderedText {
  const breached = gates.filter(({ state }) => state === 'breached').toSorted(byGravity)
  const unchecked = gates.filter(({ state }) => state === 'unchecked')
  const lines = [
    `# ${plainMarkdown(study)}`,
    '',
    ...(breached.length > 0 ? ['## Gates breached', '', ...listed(breached.flatMap(gateLines)), ''] : []),
    ...(unchecked.length > 0 ? [`${counted(unchecked.length, 'gate')} not checked: no earlier run.`, ''] : []),
    ...(problems.length > 0 ? [`${counted(problems.length, 'problem')} of the run itself; see its report.`, ''] : []),
    `| event | outlets read | ${VERDICTS.map(({ word }) => word).join(' | ')} | off | problems |`,
    `| --- | --- | ${VERDICTS.map(() => '---').join(' | ')} | --- | --- |`,
    ...events.toSorted(byWorst).map(eventLine),
  ]
  return { path: 'summary.md', content: withinLimit(lines) }
}

/** Bytes; GitHub takes 1 MB, but a person does not. */
const MOST_BYTES = 64_000
const LONGEST_MESSAGE = 200

/** So many that the events still have room. */
const MOST_BREACHES = 40

function listed(lines: readonly string[]): string[] {
  const rest = lines.length - MOST_BREACHES
  return rest > 0 ? [...lines.slice(0, MOST_BREACHES), `- and ${rest} more`] : [...lines]
}

function gateLines({ gate, level, event, messages }: GateResult): string[] {
  return messages.map(
    (message) => `- **${level}** ${gate}, ${plainMarkdown(event)}: ${plainMarkdown(message.slice(0, LONGEST_MESSAGE))}`,
  )
}

function eventLine({ title, divergence, outlets, focal, checksOff, problems }: IndexEntry): string {
  const what = divergence === undefined ? '' : `<br>${plainMarkdown(divergence.slice(0, LONGEST_MESSAGE))}`
  const counts = VERDICTS.map(({ verdict }) => focal[verdict])
  return `| ${plainMarkdown(title)}${what} | ${outlets.read} of ${outlets.sought} | ${counts.join(' | ')} | ${checksOff} | ${problems} |`
}

function byGravity(a: GateResult, b: GateResult): number {
  return Number(b.level === 'error') - Number(a.level === 'error') || byText(a.event, b.event)
}

function byWorst(a: IndexEntry, b: IndexEntry): number {
  return (
    b.focal.conflict - a.focal.conflict ||
    b.focal.undetermined - a.focal.undetermined ||
    b.checksOff - a.checksOff ||
    byText(a.title, b.title) ||
    byText(a.id, b.id)
  )
}

function withinLimit(lines: readonly string[]): string {
  let bytes = 0
  const kept = lines.filter((line) => (bytes += Buffer.byteLength(line) + 1) <= MOST_BYTES)
  const rest = lines.length - kept.length
  return `${kept.join('\n')}\n${rest > 0 ? `\n… and ${rest} more lines; the report has all.\n` : ''}`
}
