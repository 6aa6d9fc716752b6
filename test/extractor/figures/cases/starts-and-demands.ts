import type { FigureCase } from './figure-case.ts'

/** What a change began with, and what is hedged, planned or asked for elsewhere in the sentence. */
export const startsAndDemands: readonly FigureCase[] = [
  // Nouns of change with "of", and the level that a change began with.
  [
    'The herd shrank to 300, a drop of 40 from May.',
    '300 | 300 | exact item objects | ',
    '40 | 40 | exact item objects |  | asserted change',
  ],
  ['The fund reported growth of 4 percent.', '4 percent | 4 | exact percent percent | growth | asserted change'],
  [
    'Claims fell to 385,000 from a revised 405,000.',
    '385,000 | 385000 | exact item objects | claims',
    '405,000 | 405000 | exact item objects | claims',
  ],
  [
    'The bank expects rates to rise to 4 percent from 3 percent.',
    '4 percent | 4 | exact percent percent | rates | expected level',
    '3 percent | 3 | exact percent percent | rates',
  ],
  [
    "Economists expected claims to fall to 400,000 from last week's higher-than-expected 406,000.",
    '400,000 | 400000 | exact item objects | claims | expected level',
    '406,000 | 406000 | exact item objects | claims',
  ],
  ['The price went from $3 to $5.', '$3 | 3 | exact USD money | price', '$5 | 5 | exact USD money | price'],
  ['The rate has crept up to 5 percent.', '5 percent | 5 | exact percent percent | rate'],
  ['He can lift up to 40 kilos.', 'up to 40 kilos | ..40 | at_most kg measure | weight'],
  // What somebody else hedges, plans or asks for.
  [
    'The strike forced an estimated 800,000 workers to go without pay for 35 days.',
    'an estimated 800,000 | 800000 | approx person affected | workers | estimated level',
    '35 days | 35 | exact d duration | paying',
  ],
  ['Analysts were expecting 870,000 jobs.', '870,000 | 870000 | exact item employed | jobs | expected level'],
  ['The mayor eyes $8B for a tunnel.', '$8B | 8000000000 | exact USD money | tunnel | expected level'],
  ['He planned the raid with care, stealing 12 cars.', '12 | 12 | exact item objects | cars'],
  [
    'The premier made a bid for votes as she spent $1.4 billion on schools.',
    '$1.4 billion | 1400000000 | exact USD money | schools',
  ],
  [
    'The city plans to move $200 million from roads and another $600 million from parks.',
    '$200 million | 200000000 | exact USD money | roads | expected level',
    '$600 million | 600000000 | exact USD money | roads | expected level',
  ],
  [
    'The bill has less than the $5.7 billion the president initially demanded.',
    '$5.7 billion | 5700000000 | exact USD money | bill | expected level',
  ],
  [
    'The bill has less than the $5.7 billion that Mr. Orr demanded.',
    '$5.7 billion | 5700000000 | exact USD money | bill | expected level',
  ],
  ['She used the $40,000 the court awarded her.', '$40,000 | 40000 | exact USD money | '],
  ['The drop of rain fell on him.'],
  ['The rise of the west began early.'],
  ['He went from Arle to Pell.'],
  ['She will eye the job.'],
  ['The growth of the town worried her.'],
  ['Prices went up again.'],
  ['He asked for more than they had.'],
  ['The family he left behind moved away.'],
  ['The fall of the wall came later.'],
  ['They took it up to the roof.'],
  [
    'The president called on deputies to approve $3.7 billion in aid.',
    '$3.7 billion | 3700000000 | exact USD money | aid | expected level',
  ],
  ['He called the bank about $300.', 'about $300 | 300 | approx USD money | bank'],
  ['Four senators crossed the aisle.', 'Four | 4 | exact person persons | senators'],
  ['More than 5,000 children crossed the border.', 'More than 5,000 | 5000.. | more_than person displaced | children'],
  ['She crossed the street.'],
  ['They called on her at home.'],
  ['The border was crossed.'],
]
