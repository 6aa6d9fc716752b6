import type { AttributionClaim } from '@parallax/model'
import { textAt } from '../text/passage.ts'
import { type Channel, CHANNELS } from './channels.ts'
import type { FramingGround, Measure } from './measure.ts'

const LABELS: Readonly<Record<Channel, string>> = {
  interview: 'in an interview',
  briefing: 'to the press: news conference, briefing',
  statement: 'in a statement or release',
  post: 'in a post on a social network',
  speech: 'in a speech, in court or in parliament',
  document: 'in a document or report',
  media: 'to or through other media',
  untold: 'by a way that is not told',
}

/** By which way words reach an outlet. */
export const channel: Measure = {
  id: 'channel',
  title: 'By which way words reach the outlet',
  definition:
    'Each attribution is counted by the way its sentence says the words came: an interview, a news conference, a statement or release, a post on a social network, a speech or hearing, a document, or other media; where it says nothing, as untold. The words beside what is said are read, in the same sentence and not in the quotation itself; what a sentence before told of the way is not carried on.',
  denominator: 'attributions',
  exploratory: true,
  readingsOf: (ground) =>
    ground.attributions.map((claim) => ({ claim: claim.id, article: claim.article, value: channelOf(claim, ground) })),
  labelOf: (value) => Object.entries(LABELS).find(([known]) => known === value)?.[1] ?? value,
  verb: 'has words',
}

/** How far beside what is said the way is looked for. */
const REACH = 120

function channelOf(claim: AttributionClaim, { articles }: FramingGround): Channel {
  const article = articles.find(({ id }) => id === claim.article)
  const around = article ? besides(claim, textAt(article, claim.in)) : ''
  const told = CHANNELS.find(({ words }) => words.test(around))
  if (told) return told.channel
  if (claim.sourceType === 'document') return 'document'
  return claim.sourceType === 'media' ? 'media' : 'untold'
}

/** The claim's sentence without what is said. */
function besides({ start, end, contentSpans }: AttributionClaim, text: string): string {
  const from = Math.max(0, start - REACH)
  const before =
    text
      .slice(from, start)
      .split(/[.!?]["”’]?\s|\n/)
      .at(-1) ?? ''
  const after = text.slice(end, end + REACH).split(/[.!?]["”’]?(?:\s|$)|\n/)[0] ?? ''
  const own = contentSpans
    .toSorted(([a], [b]) => a - b)
    .reduce(
      ({ kept, at }, [first, last]) => ({
        kept: kept + text.slice(at, Math.max(at, first)) + ' ',
        at: Math.max(at, last),
      }),
      { kept: '', at: start },
    )
  return `${before}${own.kept}${text.slice(own.at, Math.max(own.at, end))}${after}`
}
