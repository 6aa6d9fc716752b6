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
    '$4 million | 4000000 | exact USD money | bridge',
  ],
  [
    'Thieves stole it in a $2.6 million smash-and-grab raid.',
    '$2.6 million | 2600000 | exact USD money | smash-and-grab raid',
  ],
  ['He earned $9 million in adjusted gross income.', '$9 million | 9000000 | exact USD money | adjusted gross income'],
  ['She topped out at $4,000 for a speech to the fund.', '$4,000 | 4000 | exact USD money | speech fee'],
  [
    'Orr was paid $9,000 by Marsh Bank for two speeches.',
    '$9,000 | 9000 | exact USD money | orr speech fee',
    'two | 2 | exact item objects | speeches',
  ],
  [
    'She gave two talks and was paid $9,000 for them.',
    'two | 2 | exact item objects | talks',
    '$9,000 | 9000 | exact USD money | talk fee',
  ],
  [
    'The consultant earned $9 million for advising firms.',
    '$9 million | 9000000 | exact USD money | advising firms fee',
  ],
  ['The city spent $5 million for building a wharf.', '$5 million | 5000000 | exact USD money | wharf'],
  ['She was earning $16,450 as a young teacher in Orle.', '$16,450 | 16450 | exact USD money | young teacher earnings'],
  ['The couple earned $30 million from book sales.', '$30 million | 30000000 | exact USD money | book sales earnings'],
  ['He earned $5 million from Marsh last year.', '$5 million | 5000000 | exact USD money | earnings'],
  ['Former manager Maria Lenn earned $5 million.', '$5 million | 5000000 | exact USD money | lenn earnings'],
  ['Robbers escaped with $6,000 from the firm.', '$6,000 | 6000 | exact USD money | firm loot'],
  ['The gunmen made off with $3 million.', '$3 million | 3000000 | exact USD money | gunmen loot'],
  ['Thieves hit a jewellery store for $2m.', '$2m | 2000000 | exact USD money | store loot'],
  ['The gang robbed a bank of $3 million.', '$3 million | 3000000 | exact USD money | bank loot'],
  ["Lenn's net worth is $4 million.", '$4 million | 4000000 | exact USD money | lenn net worth'],
  ['The returns showed his net worth of $4 million.', '$4 million | 4000000 | exact USD money | net worth'],
  ['A house worth $5 million burned.', '$5 million | 5000000 | exact USD money | house'],
  ['She gave a speech to the fund for nothing.'],
  ['The consultant earned a fee for advising firms.'],
  ['Hail hit the town for hours.'],
  ['The gang robbed a bank of its gold.'],
  ['Robbers escaped with the car.'],
  ["Lenn's net worth is great."],
  ['She taught as a young woman in Orle.'],
  ['Marsh was paid by the bank for a talk.'],
  ['The rate for federal, state and local taxes was high.'],
  ['The mayor reported the sum by letter.'],
  ['Thieves fled after a smash-and-grab raid.'],
  ['He reported adjusted gross income.'],
]
