import type { Quantity } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { divergenceSentence } from '../words/divergence.ts'
import { changeSentences } from '../words/changes.ts'
import { keyFigures, keyValue } from '../words/key-figures.ts'
import { capitalized, counted } from '../words/lists.ts'
import { plainMarkdown } from '../words/markdown.ts'
import { formatMoment, formatWindow } from '../words/moments.ts'
import { isOff } from '../words/states.ts'
import { extent, tallyVerdicts, topDivergences } from '../words/tally.ts'
import { verdictWords } from '../words/verdicts.ts'

/** What a run found on one event, as Markdown: key figures, what diverges, what does not add up, what changed. */
export function summary(edition: Edition): string {
  const { comparison, changes } = edition
  const { event } = comparison
  const off = comparison.checks.filter(isOff)
  const parts = [
    `# ${plainMarkdown(event.title)}`,
    intro(edition),
    section(
      'Key figures',
      keyFigures(edition.quantities).map((quantity) => keyLine(edition, quantity)),
    ),
    section(
      'Where they diverge',
      topDivergences(edition)
        .slice(0, MOST)
        .map((quantity) => divergence(edition, quantity)),
    ),
    section(
      'Figures on the event',
      tallyVerdicts(edition.quantities, 'focal').map(({ verdict, n }) => `${verdictWords(verdict).word}: ${n}`),
    ),
    section(
      'What does not add up',
      off.slice(0, MOST).map(({ outlet, statement }) => plainMarkdown(`${edition.outletName(outlet)}: ${statement}`)),
    ),
    section(
      'What changed since the last run',
      changes ? changeSentences(edition, changes).slice(0, MOST).map(plainMarkdown) : [],
    ),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const MOST = 20

function intro({ comparison }: Edition): string {
  const { sought, read, texts, sources } = extent(comparison)
  const { window } = comparison.event
  const { lastCaptureAt } = comparison.provenance
  return [
    `${counted(sought, 'outlet')} sought, ${read} read in full: ${counted(texts, 'text')}, ${counted(sources, 'source')}.`,
    window && plainMarkdown(`${formatWindow(window)}.`),
    lastCaptureAt && plainMarkdown(`Last capture ${formatMoment(lastCaptureAt)}.`),
    'Agreement among outlets, never truth.',
  ]
    .filter(Boolean)
    .join(' ')
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`
}

function keyLine(edition: Edition, quantity: Quantity): string {
  const outlets = counted(quantity.perOutlet.length, 'outlet')
  return `${plainMarkdown(capitalized(quantity.label))}: **${plainMarkdown(keyValue(edition, quantity))}** (${verdictWords(quantity.verdict).word}, ${outlets})`
}

function divergence(edition: Edition, quantity: Quantity): string {
  return `${plainMarkdown(divergenceSentence(edition, quantity))} (${verdictWords(quantity.verdict).word})`
}
