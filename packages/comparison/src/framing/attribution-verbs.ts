import { sideOfSource } from './side-of-source.ts'
import type { Measure } from './measure.ts'

const LABELS: Readonly<Record<string, string>> = {
  neutral: 'neutral: said, told, according to',
  doubting: 'doubting: claimed, alleged',
  contending: 'contending: argued, insisted',
  conceding: 'conceding: admitted, acknowledged',
  factive: 'taking for true: showed, revealed, confirmed',
  forceful: 'forceful: warned, accused, demanded',
  denying: 'denying: denied, rejected',
  mental: 'of the mind: believed, feared, hoped',
}

/** The speaker where the study's sides do not tell whose. */
const OTHERS = 'other speakers'

/** With which verbs an outlet lets people speak, and whose. */
export const attributionVerbs: Measure = {
  id: 'attribution-verbs',
  title: 'With which verbs speakers are introduced',
  definition:
    'Each attribution with a cue is counted by what the cue does with what is said: neutral (said), doubting (claimed), contending (insisted), conceding (admitted), taking for true (revealed), forceful (warned), denying, or of the mind (believed). Where the study names sides, speakers whose words name one of them are counted apart, each over its own attributions. The class of a verb is read from a table, not from its sentence (compare Caldas-Coulthard 1994 on reporting verbs).',
  denominator: 'attributions with a cue',
  exploratory: true,
  readingsOf: ({ attributions, sides }) =>
    attributions.flatMap((claim) =>
      claim.cueClass === 'none'
        ? []
        : [
            {
              claim: claim.id,
              article: claim.article,
              value: claim.cueClass,
              ...(sides.length > 0 && { about: sideOfSource(claim, sides) ?? OTHERS }),
            },
          ],
    ),
  labelOf: (value, about) =>
    about === undefined || about === OTHERS ? (LABELS[value] ?? value) : `${LABELS[value] ?? value}, of ${about}`,
  verb: 'uses verbs',
}
