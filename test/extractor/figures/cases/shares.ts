import type { FigureCase } from './figure-case.ts'

/** What a share is of, where its noun only points, is told for a group, or the tagger takes it for a verb. */
export const shares: readonly FigureCase[] = [
  [
    'The figure was 40 percent for women and 30 percent for men.',
    '40 percent | 40 | exact percent percent | women',
    '30 percent | 30 | exact percent percent | men',
  ],
  ['Among women, the figure was 40 percent.', '40 percent | 40 | exact percent percent | women'],
  ['The jobless rate was 9 percent for women.', '9 percent | 9 | exact percent percent | women jobless rate'],
  [
    'Lenn, with 40 percent, leads Marsh, with 35 percent.',
    '40 percent | 40 | exact percent percent | lenn',
    '35 percent | 35 | exact percent percent | marsh',
  ],
  ['Some 60 percent of those surveyed agreed.', 'Some 60 percent | 60 | approx percent percent | people'],
  ['Some 50 percent of the young are poor.', 'Some 50 percent | 50 | approx percent percent | young'],
  [
    'The drug cut the risk of stroke by 30 percent.',
    '30 percent | 30 | exact percent percent | stroke risk | asserted change',
  ],
  ['The vote has a 20 percent risk of failure.', '20 percent | 20 | exact percent percent | failure risk'],
  ['Staff were given a 3 percent raise.', '3 percent | 3 | exact percent percent | raise | asserted change'],
  ['A $90 million fine was imposed.', '$90 million | 90000000 | exact USD money | fine'],
  ['The share of adults who smoke fell to 15 percent.', '15 percent | 15 | exact percent percent | adults share'],
  [
    'The percentage of people at home rose to 28 percent.',
    '28 percent | 28 | exact percent percent | people percentage',
  ],
  [
    'Of the 500 firms asked, 40 percent said they planned to hire.',
    '500 | 500 | exact item objects | firms',
    '40 percent | 40 | exact percent percent | firms',
  ],
  ['In the survey, some 15 percent had no opinion.', 'some 15 percent | 15 | approx percent percent | people'],
  ['She completed 60 percent of her passes.', '60 percent | 60 | exact percent percent | passes'],
  ['Half were sunk.', 'Half | 50 | exact percent percent | '],
  ['Of the firms asked, most said they planned to hire.'],
  ['In the survey, most had no opinion.'],
  ['She completed her passes.'],
  ['The figure was higher for women than for men.'],
  ['Among women, the figure was higher.'],
  ['Lenn, with his wife, leads the way.'],
  ['Most of those surveyed agreed.'],
  ['The drug cut the risk of stroke.'],
  ['Staff were given a raise.'],
]
