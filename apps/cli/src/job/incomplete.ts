import type { Outcome, Problem } from '@parallax/model'

/**
 * Outcomes after which a later try may still bring the page. The others (a robots.txt that says no, a paywall, a page
 * that is gone) are answers: the report states them, and no rerun would change them.
 */
const MENDABLE: ReadonlySet<Outcome> = new Set([
  'robots-unreachable',
  'rate-limited',
  'timeout',
  'bad-tls',
  'deferred',
  'failed',
])

/** Problems that mean a part of the input was lost, rather than judged. */
const LOST: ReadonlySet<Problem['stage']> = new Set(['input', 'read', 'extract'])

/** Readings that are judgements on a page, not losses. */
const JUDGED: ReadonlySet<string> = new Set(['paywall-stub', 'off-topic', 'out-of-window', 'live-blog'])

/** Whether evidence is missing that a rerun or a mended input would bring: exit code 3. */
export function isIncomplete(outcomes: readonly Outcome[], problems: readonly Problem[]): boolean {
  return countLost(outcomes, problems) > 0
}

/** How many pages, articles and lines were lost that a rerun or a mended input would bring. */
export function countLost(outcomes: readonly Outcome[], problems: readonly Problem[]): number {
  const lost = problems.filter(({ stage, code }) => LOST.has(stage) && !JUDGED.has(code))
  return outcomes.filter((outcome) => MENDABLE.has(outcome)).length + lost.length
}
