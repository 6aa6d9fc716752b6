import type { FigureCase } from './figure-case.ts'

/** Whose a sum is, what it is of and who only tells of it. */
export const sums: readonly FigureCase[] = [
  [
    'The effective rate for federal, state and local taxes was 45.8 percent.',
    '45.8 percent | 45.8 | exact percent percent | effective rate',
  ],
  [
    'Sales at shops, stalls and markets fell 8 percent.',
    '8 percent | 8 | exact percent percent | sales | asserted change',
  ],
  [
    'In the city of Orle, workers and owners lost 5 percent.',
    '5 percent | 5 | exact percent percent | owners | asserted change',
  ],
  [
    'The team of owner Lenn, coach Marsh and manager Orr offered him $5 million.',
    '$5 million | 5000000 | exact USD money | team offer | expected level',
  ],
  [
    'The bridge is worth less than the $4 million reported by the mayor.',
    'less than the $4 million | ..4000000 | less_than USD money | bridge',
  ],
  [
    'Thieves stole it in a $2.6 million smash-and-grab raid.',
    '$2.6 million | 2600000 | exact USD money | smash-and-grab raid',
  ],
  ['He earned $9 million in adjusted gross income.', '$9 million | 9000000 | exact USD money | adjusted gross income'],
  ['The rate for federal, state and local taxes was high.'],
  ['The mayor reported the sum by letter.'],
  ['Thieves fled after a smash-and-grab raid.'],
  ['He reported adjusted gross income.'],
]
