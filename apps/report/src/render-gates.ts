import type { RenderedText } from './rendered-file.ts'
import { byText } from './words/lists.ts'
import { neutralised } from './words/neutralised.ts'

/** What one gate of the study says of one event; `unchecked` where there was nothing to hold it against. */
export type GateResult = {
  gate: string
  level: 'warn' | 'error'
  event: string
  state: 'passed' | 'breached' | 'unchecked'
  /** Sentences: what breached it, or why it was not checked. */
  messages: string[]
}

/**
 * The gates as JUnit XML, `gates.xml`: a suite an event, a case a gate. A breached gate of level `error` is a failure, one
 * of level `warn` passes with its messages as output, an unchecked one is skipped: incomplete is not passed.
 */
export function renderGates(study: string, results: readonly GateResult[]): RenderedText {
  const events = [...Map.groupBy(results, ({ event }) => event)].toSorted(([a], [b]) => byText(a, b))
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${xml(study)}"${counts(results)}>
${events.map(([event, own]) => suite(event, own)).join('')}</testsuites>
`
  return { path: 'gates.xml', content }
}

function suite(event: string, results: readonly GateResult[]): string {
  return ` <testsuite name="${xml(event)}"${counts(results)}>
${results.map(testCase).join('')} </testsuite>
`
}

function testCase({ gate, level, event, state, messages }: GateResult): string {
  const open = `  <testcase classname="${xml(event)}" name="${xml(gate)}"`
  const text = xml(messages.join('\n'))
  if (state === 'passed') return `${open}/>\n`
  if (state === 'unchecked') return `${open}><skipped message="${text}"/></testcase>\n`
  if (level === 'warn') return `${open}><system-out>${text}</system-out></testcase>\n`
  return `${open}><failure type="${xml(gate)}" message="${xml(messages[0] ?? '')}">${text}</failure></testcase>\n`
}

function counts(results: readonly GateResult[]): string {
  const failures = results.filter(({ state, level }) => state === 'breached' && level === 'error').length
  const skipped = results.filter(({ state }) => state === 'unchecked').length
  return ` tests="${results.length}" failures="${failures}" skipped="${skipped}" errors="0"`
}

/** Characters that XML 1.0 has no place for are replaced before the rest is escaped. */
function xml(text: string): string {
  return neutralised(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"'\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
