import { byText } from '../order.ts'
import type { Measure } from './measure.ts'
import { sourceTypes } from './source-types.ts'

/** Who speaks first in each text. */
export const firstSpeaker: Measure = {
  id: 'first-speaker',
  title: 'Who speaks first',
  definition:
    'Of each text the first attribution of its body is counted by what its source is, as in “Who gets to speak”. Who speaks first sets what the others answer to (compare Hall et al. 1978 on primary definers). One reading stands for one text, so an outlet needs many texts before its habit shows.',
  denominator: 'texts with an attribution',
  exploratory: true,
  readingsOf: ({ attributions }) =>
    [
      ...Map.groupBy(
        attributions.filter((claim) => claim.in === 'text'),
        ({ article }) => article,
      ).values(),
    ].flatMap((own) => {
      const first = own.toSorted((a, b) => a.start - b.start || byText(a.id, b.id))[0]
      return first ? [{ claim: first.id, article: first.article, value: first.sourceType }] : []
    }),
  labelOf: sourceTypes.labelOf,
  verb: 'opens with',
}
