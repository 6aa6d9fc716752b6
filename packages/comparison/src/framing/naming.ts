import { frameReadings, type Measure } from './measure.ts'

/** How each actor is named: "militants", "fighters", "terrorists". */
export const naming: Measure = {
  id: 'naming',
  title: 'How each actor is named',
  definition:
    "Each noun phrase that names an armed or political actor or a group of people is counted under its words, without determiners and numbers. Names are grouped by the organisation or nation in the phrase, else by its head noun; who is meant is not resolved. An outlet's share is over all its namings of that actor (after van Leeuwen 1996 on nomination and categorization). The contrast shows choice of words; it says nothing of which word is right.",
  denominator: 'mentions of the actor',
  exploratory: true,
  comparesNames: true,
  readingsOf: (ground) => frameReadings(ground, 'naming'),
  labelOf: (value, about) => (about === undefined || about === value ? `“${value}”` : `${about} as “${value}”`),
  verb: 'uses',
}
