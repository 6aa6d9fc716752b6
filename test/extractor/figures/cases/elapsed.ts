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
  ['The search went on after the collapse.'],
  ['The bridge was built long ago.'],
  ['Later, the factory was closed.'],
  ['It was the first meeting in years.'],
  ['The engine failed early in the flight.'],
  ['The pact was signed before the deadline.'],
]
