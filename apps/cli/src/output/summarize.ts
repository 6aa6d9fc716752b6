import type { IndexEntry } from '@parallax/report'

/** More events than these are left to the index page. */
const LISTED = 20

/** What a run found, for stdout: a few lines an event, and where to read on. */
export function summarize(entries: readonly IndexEntry[], page: string): string {
  const more = entries.length > LISTED ? [`… and ${entries.length - LISTED} more events`] : []
  return [...entries.slice(0, LISTED).map(describe), ...more, `Report: ${page}`].join('\n')
}

function describe({ title, outlets, articles, focal, divergence, checksOff }: IndexEntry): string {
  const verdicts = Object.entries(focal).filter(([, count]) => count > 0)
  return [
    title,
    `  ${outlets.read} of ${outlets.sought} outlets read in full, ${articles} articles`,
    `  quantities: ${verdicts.map(([verdict, count]) => `${count} ${verdict}`).join(', ') || 'none'}`,
    ...(divergence ? [`  ${divergence}`] : []),
    ...(checksOff > 0
      ? [`  ${checksOff} ${checksOff === 1 ? 'thing does' : 'things do'} not add up within an article`]
      : []),
  ].join('\n')
}
