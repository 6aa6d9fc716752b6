import type { Measure } from './measure.ts'

/** Whether speakers are quoted or put into the outlet's words. */
export const quotation: Measure = {
  id: 'quotation',
  title: 'Quoted or put into own words',
  definition:
    'Each attribution is counted as direct, where what is said stands in quotation marks, or as paraphrased. A single quoted word within a paraphrase counts as the extractor reads it, one or the other, never both.',
  denominator: 'attributions',
  exploratory: true,
  readingsOf: ({ attributions }) =>
    attributions.map(({ id, article, direct }) => ({ claim: id, article, value: direct ? 'direct' : 'paraphrased' })),
  labelOf: (value) => (value === 'direct' ? 'in the speaker’s words' : 'in the outlet’s words'),
  verb: 'reports speech',
}
