import type { Measure } from './measure.ts'

const LABELS: Readonly<Record<string, string>> = {
  past: 'what lies more than 30 days back',
  cause: 'causes',
  consequence: 'consequences',
  present: 'none of these',
}

/** How much is told beside the news itself. */
export const background: Measure = {
  id: 'background',
  title: 'Background: what was before, causes, consequences',
  definition:
    'Each sentence of a body is counted once: as telling of what lies more than 30 days before the text, where it dates it so (“in 1998”, “three years ago”, “for decades”); else as giving a cause (“because of”, “in response to”), else a consequence (“led to”, “as a result”), else as none of these. Sentences are sorted by dates and phrases alone: background without such a mark is not seen, so shares are lower bounds, to be compared between outlets and not taken by themselves (compare van Dijk 1988 on context and history in news schemata, Iyengar 1991 on episodic and thematic framing). Dates without a year, and years, need the day the text appeared.',
  denominator: 'sentences',
  exploratory: true,
  readingsOf: ({ frames }) =>
    frames.flatMap(({ id, article, measure, value, ...frame }) => {
      if (measure !== 'background') return []
      const times = typeof frame['sentences'] === 'number' ? frame['sentences'] : 1
      return [{ claim: id, article, value, ...(times !== 1 && { times }) }]
    }),
  labelOf: (value) => LABELS[value] ?? value,
  verb: 'tells of',
}
