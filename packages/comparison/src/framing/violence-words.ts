import { sideName } from './side-name.ts'
import type { Measure } from './measure.ts'

const LABELS: Readonly<Record<string, string>> = {
  atrocity: 'as atrocity: massacre, slaughter',
  crime: 'as crime: murder, execute, assassinate',
  killing: 'as killing: kill, slay',
  dying: 'as dying: die, dead, toll',
}

/** With which words each side's deaths are told. */
export const violenceWords: Measure = {
  id: 'violence-words',
  title: 'With which words each side’s deaths are told',
  definition:
    'Each clause that reports deaths and whose side is told is counted by what its word says of the deed: an atrocity (massacre, slaughter, butcher), a crime (murder, execute, assassinate), a killing without a judgement (kill, slay), or no deed at all (die, dead, toll); the words stand in a table. Shares are of the clauses on the dead of that side; clauses in direct quotations are left out, for their words are somebody else’s (compare Entman 1991 on two airliners shot down). Which word is right is not asked: a court may have found murder.',
  denominator: 'clauses on the side’s dead in the outlet’s own words',
  exploratory: true,
  needsSides: true,
  readingsOf: ({ frames, sides }) =>
    frames.flatMap(({ id, article, measure, value, ...frame }) =>
      measure === 'victim-side' && typeof frame['wording'] === 'string' && frame['quoted'] !== true
        ? [{ claim: id, article, about: sideName(value, sides), value: frame['wording'] }]
        : [],
    ),
  labelOf: (value, about) => `deaths of ${about ?? ''} ${LABELS[value] ?? value}`,
  verb: 'tells',
}
