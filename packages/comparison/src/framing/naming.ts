import type { Measure } from './measure.ts'

/** How each actor is named: "militants", "fighters", "terrorists". */
export const naming: Measure = {
  id: 'naming',
  title: 'How each actor is named',
  definition:
    "Each mention of an actor is counted under the name the outlet gives it. Names are grouped by actor, and an outlet's share is over all its namings of that actor. The contrast shows choice of words; it says nothing of which word is right.",
  denominator: 'mentions of the actor',
  exploratory: true,
  counts: () => true,
  labelOf: (value, about) => (about === undefined || about === value ? `“${value}”` : `${about} as “${value}”`),
  verb: 'uses',
}
