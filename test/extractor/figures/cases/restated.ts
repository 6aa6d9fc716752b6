import type { FigureCase } from './figure-case.ts'

/** More is said of what was just told: by how much it changed, or the same sum by the year. */
export const restated: readonly FigureCase[] = [
  [
    'The plant made 400,000 cars in May, a 12 percent drop from April.',
    '400,000 | 400000 | exact item objects | cars',
    '12 percent | 12 | exact percent percent | cars | asserted change',
  ],
  [
    'The port handled 34 tons of grain last year, a steep 15 percent increase from 2016.',
    '34 tons | 34 | exact t measure | grain',
    '15 percent | 15 | exact percent percent | grain | asserted change',
  ],
  [
    'Exports fell last year, a 15 percent drop from 2016.',
    '15 percent | 15 | exact percent percent | exports | asserted change',
  ],
  [
    'Sales reached $3 billion, an 8 percent rise on the year.',
    '$3 billion | 3000000000 | exact USD money | sales',
    '8 percent | 8 | exact percent percent | sales | asserted change',
  ],
  [
    'Marsh signed a contract worth $40 million or $8 million a year.',
    '$40 million | 40000000 | exact USD money | contract',
    '$8 million | 8000000 | exact USD money | contract',
  ],
  [
    'Officials spoke on Friday, a 15 percent increase.',
    '15 percent | 15 | exact percent percent | increase | asserted change',
  ],
  [
    'The average price of a home is $400,000, up 6 percent from last year.',
    '$400,000 | 400000 | exact USD money | home average price',
    '6 percent | 6 | exact percent percent | home average price | asserted change',
  ],
  [
    'The firm has 400 staff, and the index was up 6 percent.',
    '400 | 400 | exact person persons | staff',
    '6 percent | 6 | exact percent percent | index | asserted change',
  ],
  ['The price is high, up from last year.'],
  ['Exports fell last year, a steep drop from 2016.'],
  ['Sales were high, a rise on the year.'],
  ['Marsh signed a contract or a letter.'],
]
