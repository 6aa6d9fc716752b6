import type { FigureCase } from './figure-case.ts'

/** Counts whose noun is left out, and is not that of the count before. */
export const leftOut: readonly FigureCase[] = [
  [
    'The couple sold suburban homes. Records name Ann Lenn as the owner of all four.',
    'four | 4 | exact item objects | suburban homes',
  ],
  ['The mills closed in May. All three were sold.', 'three | 3 | exact item objects | mills'],
  [
    'Rockets kill 2 Danes; 28 die in Pell as raids go on.',
    '2 | 2 | exact person killed | danes',
    '28 | 28 | exact person killed | people',
  ],
  [
    'Six soldiers were killed; 12 were wounded.',
    'Six | 6 | exact person killed | soldiers',
    '12 | 12 | exact person injured | soldiers',
  ],
  ['Records name Ann Lenn as the owner of all.'],
  ['The mills closed in May. All were sold.'],
]
