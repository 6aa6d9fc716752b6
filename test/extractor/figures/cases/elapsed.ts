import type { FigureCase } from './figure-case.ts'

/** Time from one event to another: it is not how long anything lasted. */
export const elapsedTimes: readonly FigureCase[] = [
  ['Three weeks after he was sacked, Marsh sued the club.', 'Three weeks | 3 | exact wk duration | time since sacking'],
  [
    'Two days after Ms. Lenn spoke to the union, it gave in.',
    'Two days | 2 | exact d duration | time since lenn spoke',
  ],
  [
    'In the six years since she left office, prices have doubled.',
    'six years | 6 | exact a duration | time since leaving office',
  ],
  ['Schools closed 12 days after the start of the war.', '12 days | 12 | exact d duration | time since war start'],
  ['It was the first such meeting in 12 years.', '12 years | 12 | exact a duration | time since last meeting'],
  ['It is the worst drought in 40 years.', '40 years | 40 | exact a duration | time since worse drought'],
  ['The bridge was built 40 years ago.', '40 years | 40 | exact a duration | time since bridge built'],
  ['He was angry over his firing four days earlier.', 'four days | 4 | exact d duration | time since firing'],
  ['It was 12 days ago when a shell struck the mill.', '12 days | 12 | exact d duration | time since shell struck'],
  ['Two months later, the factory was closed.', 'Two months | 2 | exact mo duration | time until factory closed'],
  ['Ten minutes into the flight, an engine failed.', 'Ten minutes | 10 | exact min duration | time into flight'],
  ['The pact was signed two days before the deadline.', 'two days | 2 | exact d duration | time before deadline'],
  [
    'Residents were told to boil water for two days after the flood.',
    'two days | 2 | exact d duration | boiling water',
  ],
  [
    'Nineteen months after the first diagnosed cases, the ward is empty.',
    'Nineteen months | 19 | exact mo duration | time since cases',
  ],
  ['Lenn leads with two weeks to go before the vote.', 'two weeks | 2 | exact wk duration | time before vote'],
  ['The vote is six days from now.', 'six days | 6 | exact d duration | time from now'],
  ['Prices fell to rates not seen in 11 months.', '11 months | 11 | exact mo duration | time since last seen'],
  ['Two months later, on 30 March, Lenn wrote to him.', 'Two months | 2 | exact mo duration | time until lenn wrote'],
  ['In five years, the firm doubled its sales.', 'five years | 5 | exact a duration | doubling sales'],
  ['For the past 15 years, violence has been on the rise.', '15 years | 15 | exact a duration | violence'],
  ['The search went on after the collapse.'],
  ['In May, the firm doubled its sales.'],
  ['The ward was empty after the first cases.'],
  ['The vote is near now.'],
  ['The bridge was built long ago.'],
  ['Later, the factory was closed.'],
  ['It was the first meeting in years.'],
  ['The engine failed early in the flight.'],
  ['The pact was signed before the deadline.'],
]
