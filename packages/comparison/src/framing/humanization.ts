import { sideName } from './side-name.ts'
import type { Measure } from './measure.ts'

/** The marks of a person, the most telling first, as the extractor orders them. */
const LABELS: Readonly<Record<string, string>> = {
  name: 'by name',
  child: 'as a child, without a name',
  age: 'with an age, without a name',
  kin: 'as somebody’s kin',
  occupation: 'by occupation',
  none: 'as number or group',
}

/** Whose victims are shown as persons. */
export const humanization: Measure = {
  id: 'humanization',
  title: 'Whose victims are shown as persons',
  definition:
    'Each clause that reports people killed, dying or hurt and whose side is told is counted by the most telling mark of a person in its words for the victims: a name of two words or more, else a word for a child, else an age, else kinship, else a civil occupation; without any of these it shows a number or a group. Shares are of the clauses on that side (compare Herman and Chomsky 1988, chapter 2, on worthy and unworthy victims). Portraits told in sentences of their own, without a word of harm, are not seen; those who fight are not counted as having an occupation.',
  denominator: 'clauses on the side’s dead or hurt',
  exploratory: true,
  needsSides: true,
  readingsOf: ({ frames, sides }) =>
    frames.flatMap(({ id, article, measure, value, ...frame }) => {
      if (measure !== 'victim-side') return []
      const marks = typeof frame['marks'] === 'string' ? frame['marks'] : ''
      return [{ claim: id, article, about: sideName(value, sides), value: marks.split(' ')[0] || 'none' }]
    }),
  labelOf: (value, about) => `victims of ${about ?? ''} ${LABELS[value] ?? value}`,
  verb: 'shows',
}
