import type { Problem } from '@parallax/model'

/** More than these are counted, not listed: a broken corpus must not flood the terminal. */
const LISTED = 20

/** What was left out and why, for stderr; empty where nothing was. */
export function listProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  const lines = problems
    .slice(0, LISTED)
    .map((problem) => `  ${placeOf(problem)}${plain(problem.message)} (${problem.code})`)
  const more = problems.length > LISTED ? [`  and ${problems.length - LISTED} more`] : []
  return [`parallax: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`, ...lines, ...more].join(
    '\n',
  )
}

function placeOf({ where, url, article }: Problem): string {
  const place = where ?? url ?? article
  return place ? `${plain(place)}: ` : ''
}

function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').slice(0, 300)
}
