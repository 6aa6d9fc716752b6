import type { Capture, Outcome, Problem } from '@parallax/model'

/**
 * What the reader found in place of an article, as the outcome of the capture: a wall is a wall whether the crawler saw
 * it or the reader. Other problems of reading say nothing of the address.
 */
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  'consent-wall': 'consent-wall',
  'block-page': 'blocked',
  'error-page': 'gone',
  'not-html': 'not-html',
  'too-large': 'too-large',
}

/**
 * A capture without an article, with the outcome that reading it showed. The problem then stands in the outcome, which
 * is reported as every other is, and is not said twice.
 */
export function settleByReading(
  capture: Capture,
  problems: readonly Problem[],
): { capture: Capture; problems: readonly Problem[] } {
  const telling = problems.find(({ code }) => Object.hasOwn(OUTCOMES, code))
  const outcome = telling && OUTCOMES[telling.code]
  if (!outcome) return { capture, problems }
  return {
    capture: { ...capture, outcome, reason: telling.message },
    problems: problems.filter((problem) => problem !== telling),
  }
}
