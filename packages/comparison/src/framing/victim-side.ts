import { frameReadings, type Measure } from './measure.ts'

/** Whose dead and hurt an outlet speaks of. */
export const victimSide: Measure = {
  id: 'victim-side',
  title: 'Whose dead and hurt are spoken of',
  definition:
    'Each clause that reports people killed, dying or hurt is counted under the side of the study that the victims belong to: as the words for the victims name it, as the place or, of two sides, the one who acts shows it, as a side that counts its own tells it, or as the sentences before or the headline lead to expect. Clauses whose victims are of no known side are not counted; a clause on both sides counts for each. How often a side’s victims are spoken of is no measure of how many there are: hold it against the tolls reported.',
  denominator: 'clauses on dead or hurt people whose side is told',
  exploratory: true,
  needsSides: true,
  readingsOf: (ground) => frameReadings(ground, 'victim-side'),
  labelOf: (value, _about, sides) => `victims of ${sides.find(({ id }) => id === value)?.name ?? value}`,
  verb: 'speaks of',
}
