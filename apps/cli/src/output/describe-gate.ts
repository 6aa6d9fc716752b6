import type { GateResult } from '@parallax/report'

/** More than these are counted, not listed. */
const LISTED = 5

/** A gate that did not pass, for stderr: what breached it, or why it could not be checked. */
export function describeGate({ gate, level, event, state, messages }: GateResult): string {
  const head = `parallax: gate ${gate} (${level}), ${event}: ${state === 'breached' ? 'breached' : 'not checked'}`
  const more = messages.length > LISTED ? [`  and ${messages.length - LISTED} more`] : []
  return [head, ...messages.slice(0, LISTED).map((message) => `  ${plain(message)}`), ...more].join('\n')
}

function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').slice(0, 300)
}
