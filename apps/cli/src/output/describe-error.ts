import { ParallaxError } from '@parallax/model'

/** What went wrong, where, what was found, what to do: one short block for a person. */
export function describeError(error: unknown): string {
  if (!(error instanceof ParallaxError)) return `parallax: a fault of ours, please report it\n${traceOf(error)}`
  const lines = [`parallax: ${error.where ? `${error.where}: ` : ''}${error.message}`]
  if (error.value !== undefined) lines.push(`  found: ${oneLine(error.value)}`)
  if (error.todo) lines.push(`  what to do: ${error.todo}`)
  return lines.join('\n')
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** A value from outside, short and without control characters that could steer a terminal. */
function oneLine(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const plain = text.replace(/\p{Cc}+/gu, ' ')
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain
}
