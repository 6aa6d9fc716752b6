import { frameReadings, type Measure } from './measure.ts'

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
    'Each headline clause that tells of people killed, dying, hurt or attacked is counted by its grammatical construction: whether the one who does it is the subject, stands after “by”, acts through a means, or does not appear at all (after Trew 1979 and van Leeuwen 2008). The construction alone is read; where no one is known to have acted, a clause without an agent is no choice, which the contrast cannot see.',
  denominator: 'headline clauses that tell of harm',
  exploratory: false,
  readingsOf: (ground) =>
    frameReadings({ ...ground, frames: ground.frames.filter((frame) => frame.in === 'title') }, 'agency'),
  labelOf: (value) => LABELS[value] ?? value,
  verb: 'writes',
}
