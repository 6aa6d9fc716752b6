import { attributedWords } from './attributed-words.ts'
import type { Measure } from './measure.ts'
import { sourceTypes } from './source-types.ts'

/** How many words each sort of source is given. */
export const wordsByType: Measure = {
  id: 'words-by-type',
  title: 'How much room each sort of source has',
  definition:
    'The words that a text attributes, quoted or paraphrased, are counted under what their source is. An attribution within another gives its words to both sources, since both are said to say them. The sentences are those of “Who gets to speak”. Room is a measure of access apart from the number of voices (compare Entman and Page 1994).',
  denominator: 'attributed words',
  exploratory: true,
  readingsOf: (ground) => {
    const words = attributedWords(ground)
    return ground.attributions.map((claim) => ({
      article: claim.article,
      value: claim.sourceType,
      times: words(claim),
    }))
  },
  labelOf: sourceTypes.labelOf,
  verb: 'gives room to',
}
