import type { FigureCase } from './figure-case.ts'

/** What a sum is for, whatever stands between: a rate, a time, a conversion; and one man counted among men. */
export const whatFor: readonly FigureCase[] = [
  ['The firm spent $5m building a wharf.', '$5m | 5000000 | exact USD money | wharf'],
  ['The state paid him $44 million a year for the land.', '$44 million | 44000000 | exact USD money | land'],
  ['It raised $3m last year to help orphans.', '$3m | 3000000 | exact USD money | orphans'],
  ['Deputies approved $5 billion Tuesday for roads.', '$5 billion | 5000000000 | exact USD money | roads'],
  ['Deputies set aside £5 million in 2014 to fund the wall.', '£5 million | 5000000 | exact GBP money | wall'],
  ['Officers seized $3 million worth of drugs.', '$3 million | 3000000 | exact USD money | drugs'],
  [
    'The city spent $5 million over two years on parks.',
    '$5 million | 5000000 | exact USD money | parks',
    'two years | 2 | exact a duration | spending',
  ],
  [
    'He defended the $5 billion he demanded for the wall.',
    '$5 billion | 5000000000 | exact USD money | wall | expected level',
  ],
  [
    'He defended the $5 billion that deputies had approved for the wall.',
    '$5 billion | 5000000000 | exact USD money | wall',
  ],
  [
    'The wall will cost $5 billion, she said for the third time.',
    '$5 billion | 5000000000 | exact USD money | wall | expected level',
  ],
  ['The strike cost the firm $5 million.', '$5 million | 5000000 | exact USD money | strike'],
  ['She signed a $5m-a-year contract.', '$5m | 5000000 | exact USD money | contract'],
  [
    'An offer to Marsh in excess of $5m failed.',
    'in excess of $5m | 5000000.. | more_than USD money | offer | expected level',
  ],
  ['The siege neared the two-week mark.', 'two-week | 2 | exact wk duration | siege'],
  ['The firm fell 12 percent year-on-year.', '12 percent | 12 | exact percent percent | firm | asserted change'],
  ['The city spent $5 million in May.', '$5 million | 5000000 | exact USD money | city spending'],
  ['One man was hurt.', 'One | 1 | exact person injured | men'],
  ['The storm killed one woman.', 'one | 1 | exact person killed | women'],
  ['The storm hurt one German.', 'one | 1 | exact person injured | german'],
  ['Nothing cost the firm more than the strike.'],
  ['The wharf was built for the fishermen last year.'],
  ['Building a wharf a year is worth the money.'],
]
