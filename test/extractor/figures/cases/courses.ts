import type { FigureCase } from './figure-case.ts'

/** What goes on for a time or a distance has a noun; nobody who acts in it does last. */
export const courses: readonly FigureCase[] = [
  ['Officers chased Mr. Orr for 20 miles.', '20 miles | 20 | exact mi measure | chase length'],
  [
    'The ministry delayed the ban on trawlers for another six months.',
    'six months | 6 | exact mo duration | ban delay',
  ],
  ['The court put off the hearing for 60 days.', '60 days | 60 | exact d duration | hearing delay'],
  ['The flight was delayed by two hours.', 'two hours | 2 | exact h duration | flight delay'],
  ['The driver led police on a 40-minute chase.', '40-minute | 40 | exact min duration | chase'],
  ['The talks broke up after nine hours.', 'nine hours | 9 | exact h duration | talks'],
  [
    'Police chased the car before the driver pulled over after 15 minutes.',
    '15 minutes | 15 | exact min duration | car chase',
  ],
  ['Lenn fell ill after nine days.', 'nine days | 9 | exact d duration | '],
  ['The company must pay within 30 days.', 'within 30 days | ..30 | at_most d duration | time to pay'],
  [
    'The report will be published in the next two weeks.',
    'two weeks | 2 | exact wk duration | time to publish report | expected level',
  ],
  ['The minister gave the union 10 days to answer.', '10 days | 10 | exact d duration | time to answer'],
  [
    'The judge told the firm in the next 30 days to call a meeting.',
    '30 days | 30 | exact d duration | time to call meeting | expected level',
  ],
  ['Snow will fall in the next two days.', 'two days | 2 | exact d duration | falling | expected level'],
  [
    'A six-story office houses two banks.',
    'six | 6 | exact item objects | story office',
    'two | 2 | exact item objects | banks',
  ],
  ['The suspect is a male weighing 180 pounds.', '180 pounds | 180 | exact lb measure | weight'],
  ['Officers chased the car for hours.'],
  ['The court put off the hearing.'],
  ['The talks broke up in the night.'],
  ['The company must pay at once.'],
  ['The union has days to answer.'],
  ['The chase led them out of Orle.'],
  ['The office houses banks.'],
]
