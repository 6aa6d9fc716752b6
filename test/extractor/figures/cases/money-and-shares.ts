import type { FigureCase } from './figure-case.ts'

/** Currencies, percent and percentage points. */
export const moneyAndShares: readonly FigureCase[] = [
  [
    'The government pledged €1.5 million (£1.3m) in aid.',
    '€1.5 million | 1500000 | exact EUR money | aid | expected level',
    '£1.3m | 1300000 | exact GBP money | aid | expected level',
  ],
  ['Parliament approved NGN 40bn for flood victims.', 'NGN 40bn | 40000000000 | exact NGN money | flood victims'],
  ['The bridge cost US$27m.', 'US$27m | 27000000 | exact USD money | bridge'],
  [
    'Damage was estimated at $3bn-$5bn.',
    '$3bn-$5bn | 3000000000..5000000000 | range USD money | damage | estimated level',
  ],
  [
    'The club offered the striker an eight-year, $160 million contract.',
    'eight-year | 8 | exact a duration | club contract | expected level',
    '$160 million | 160000000 | exact USD money | club contract | expected level',
  ],
  ['The state spent billions of dollars on a wall.', 'billions of dollars | 2000000000.. | vague USD money | wall'],
  ['Farmers got 30 euros a head.', '30 euros | 30 | exact EUR money | farmers'],
  ['The company paid $140-150MM for the site.', '$140-150MM | 140000000..150000000 | range USD money | site'],
  [
    'The deal is worth between $140 million and $150 million.',
    'between $140 million and $150 million | 140000000..150000000 | range USD money | deal',
  ],
  [
    'The tax would raise half a billion dollars.',
    'half a billion dollars | 500000000 | exact USD money | tax proceeds | expected level',
  ],
  ['The fee rose to 25 cents.', '25 cents | 0.25 | exact USD money | fee'],
  ['Tickets cost A$40.', 'A$40 | 40 | exact AUD money | tickets'],
  ['The loan of Rs 500 crore was repaid.', 'Rs 500 crore | 5000000000 | exact INR money | loan'],
  [
    'Turnout fell 4.2 percentage points to 61.3%.',
    '4.2 percentage points | 4.2 | exact percent percent | turnout | asserted change',
    '61.3% | 61.3 | exact percent percent | turnout',
  ],
  ['Prices rose by 7 per cent.', '7 per cent | 7 | exact percent percent | prices | asserted change'],
  ['The fire is 15% contained.', '15% | 15 | exact percent percent | fire'],
  ['A 10 percent cut in fares begins in May.', '10 percent | 10 | exact percent percent | fares | asserted change'],
  [
    'The bank raised its key rate by half a percentage point.',
    'half a percentage point | 0.5 | exact percent percent | key rate | asserted change',
  ],
  ['About 30 percent of voters stayed home.', 'About 30 percent | 30 | approx percent percent | voters'],
  ['Unemployment stood at 5.25 percent.', '5.25 percent | 5.25 | exact percent percent | unemployment'],
  ['Exports fell 12%.', '12% | 12 | exact percent percent | exports | asserted change'],
  ['The fund lost over 6% of its value.', 'over 6% | 6.. | more_than percent percent | value | asserted change'],
  ['Growth of 3-4 percent is expected.', '3-4 percent | 3..4 | range percent percent | growth | expected change'],
  [
    'The mayor wants $24 billion for housing.',
    '$24 billion | 24000000000 | exact USD money | housing | expected level',
  ],
  ['The thieves took jewels worth 40 million euros.', '40 million euros | 40000000 | exact EUR money | jewels'],
  ['The council cut spending by $2 million.', '$2 million | 2000000 | exact USD money | spending | asserted change'],
  ['Inflation hit 9 percent in June.', '9 percent | 9 | exact percent percent | inflation'],
  ['The salary is $23 million per season.', '$23 million | 23000000 | exact USD money | salary'],
  ['She holds a 12 percent stake in the mine.', '12 percent | 12 | exact percent percent | stake'],
  [
    'About a third of the 1,200 workers joined.',
    'About a third | 33.333 | approx percent percent | workers',
    '1,200 | 1200 | exact person persons | workers',
  ],
  [
    'The Falcons, according to reports, have offered Marsh a seven-year deal.',
    'seven-year | 7 | exact a duration | falcons deal | expected level',
  ],
  [
    "Marsh turned down Lenn's eight-year, $160 million offer.",
    'eight-year | 8 | exact a duration | lenn offer | expected level',
    '$160 million | 160000000 | exact USD money | lenn offer | expected level',
  ],
]
