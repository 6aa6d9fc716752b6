import type { FigureCase } from './figure-case.ts'

/** How firmly a figure is put, and whether it is a level or a change. */
export const statusAndChange: readonly FigureCase[] = [
  [
    'The death toll rose to 14 from 12 on Tuesday.',
    '14 | 14 | exact person killed | people',
    '12 | 12 | exact person killed | people',
  ],
  [
    'The toll rose by 200 to 1,434.',
    '200 | 200 | exact person killed | people | asserted change',
    '1,434 | 1434 | exact person killed | people',
  ],
  ['The toll rose from 12 to 14.', '12 | 12 | exact person killed | people', '14 | 14 | exact person killed | people'],
  ['The army denied killing 15 villagers.', '15 | 15 | exact person killed | villagers | denied level'],
  [
    'If the dam fails, 10,000 people could be displaced.',
    '10,000 | 10000 | exact person displaced | people | hypothetical level',
  ],
  [
    'Four houses burned, not 40.',
    'Four | 4 | exact item objects | houses',
    '40 | 40 | exact item objects | houses | denied level',
  ],
  ['As many as 100 people may have drowned.', 'As many as 100 | ..100 | at_most person killed | people | feared level'],
  ['The firm plans to build 300 flats.', '300 | 300 | exact item objects | flats | expected level'],
  ['The company expects to sell 2 million cars.', '2 million | 2000000 | exact item objects | cars | expected level'],
  ['Officials fear that 80 people are trapped.', '80 | 80 | exact person affected | people | feared level'],
  ['The agency estimates that 3,000 homes were lost.', '3,000 | 3000 | exact item objects | homes | estimated level'],
  ['The union is seeking a 10-year deal.', '10-year | 10 | exact a duration | union deal | expected level'],
  ['Thirty-five bridges will be rebuilt.', 'Thirty-five | 35 | exact item objects | bridges | expected level'],
  ['The city is due to open two museums.', 'two | 2 | exact item objects | museums | expected level'],
  ['The group could lose 20 members.', '20 | 20 | exact person persons | members | feared level'],
  ['Perhaps 50 trees fell.', '50 | 50 | exact item objects | trees | feared level'],
  ['The sides are believed to hold 12 captives.', '12 | 12 | exact person captive | captives | feared level'],
  ['Unless rain comes, 40 farms will fail.', '40 | 40 | exact item objects | farms | hypothetical level'],
  ['Police said 17 cars were stolen.', '17 | 17 | exact item objects | cars'],
  ['The two parties asked if 12 ships had sailed.', '12 | 12 | exact item objects | ships'],
  ['The club has signed a $70 million contract.', '$70 million | 70000000 | exact USD money | contract'],
  ['Sales dropped 9 percent in May.', '9 percent | 9 | exact percent percent | sales | asserted change'],
  [
    'Twenty-one miners remain trapped, down from 35 on Sunday.',
    'Twenty-one | 21 | exact person affected | miners',
    '35 | 35 | exact person affected | miners',
  ],
  ['Retail employment grew 343,000 in June.', '343,000 | 343000 | exact item employed |  | asserted change'],
  [
    'The goal is to have 70 percent of adults vaccinated.',
    '70 percent | 70 | exact percent percent | adults | expected level',
  ],
]
