import { distinctSources } from './distinct-sources.ts'
import type { Measure } from './measure.ts'
import { sourceTypes } from './source-types.ts'

/** How many sources of which sort a text has. */
export const sourceRange: Measure = {
  id: 'source-range',
  title: 'How many sources speak',
  definition:
    'Each source of a text is counted once, by what it is, however often it speaks; two that are named alike are one, and all that a text leaves unnamed and alike are one. A name and a later “he” are one source where the reading of the attribution resolves them. Beside “Who gets to speak”, which counts every attribution and lists the sentences, it shows whether many voices speak or one at length (compare Gans 1979).',
  denominator: 'distinct sources, counted a text',
  exploratory: true,
  readingsOf: ({ attributions }) =>
    distinctSources(attributions).map(({ article, sourceType }) => ({ article, value: sourceType })),
  labelOf: sourceTypes.labelOf,
  verb: 'draws on',
}
