import type { Measure } from './measure.ts'

const LABELS: Readonly<Record<string, string>> = {
  active: 'the one who acts is the subject: “Troops kill five”',
  passive_by: 'the one who acts stands after “by”: “Five killed by troops”',
  instrument: 'the means acts: “Airstrike kills five”',
  agentless: 'nobody acts: “Five killed”',
  bare: 'no verb of harm: “Five dead after strike”',
}

/** Who acts in the headline. */
export const agency: Measure = {
  id: 'agency',
  title: 'Who acts in the headlines',
  definition:
    'Each headline clause that tells of harm is counted by how it puts the one who does it: as subject, after “by”, through a means that acts, or not at all. Where no one is known to have acted, a clause without an agent is no choice, which the contrast cannot see.',
  denominator: 'headline clauses that tell of harm',
  exploratory: false,
  counts: (reading) => reading.in === 'title',
  labelOf: (value) => LABELS[value] ?? value,
  verb: 'writes',
}
