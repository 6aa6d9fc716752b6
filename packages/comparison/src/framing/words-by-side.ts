import { attributedWords } from './attributed-words.ts'
import type { Measure } from './measure.ts'
import { sideOfSource } from './side-of-source.ts'

const OTHERS = 'other speakers'

/** How many words the speakers of each side are given. */
export const wordsBySide: Measure = {
  id: 'words-by-side',
  title: 'How much room each side has',
  definition:
    'The words that a text attributes, quoted or paraphrased, are counted under the side of the study that the source’s own words name: its name, demonyms, places and actors. A source that names no side, or several, counts among the other speakers, and so does one whose side only its sentence tells: the share of a side is a lower bound.',
  denominator: 'attributed words',
  exploratory: true,
  needsSides: true,
  readingsOf: (ground) => {
    const words = attributedWords(ground)
    return ground.attributions.map((claim) => ({
      claim: claim.id,
      article: claim.article,
      value: sideOfSource(claim, ground.sides) ?? OTHERS,
      times: words(claim),
    }))
  },
  labelOf: (value) => (value === OTHERS ? OTHERS : `speakers of ${value}`),
  verb: 'gives room to',
}
