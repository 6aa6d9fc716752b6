import type { FigureCase } from './figure-case.ts'

/** Degrees written as a letter, and marks that are passed or only seem so. */
export const degreesAndMarks: readonly FigureCase[] = [
  [
    'The city hit a record 47.2C (117F) on Saturday.',
    '47.2C | 47.2 | exact deg_c measure | record temperature',
    '117F | 117 | exact deg_f measure | record temperature',
  ],
  ['The mercury rose to 38C in the valley.', '38C | 38 | exact deg_c measure | mercury temperature'],
  ['Temperatures fell to -15C overnight.', '-15C | -15 | exact deg_c measure | temperatures'],
  ['It was minus 20C at the summit.', 'minus 20C | -20 | exact deg_c measure | temperature'],
  ['The warming must stay under 1.5C.', 'under 1.5C | ..1.5 | less_than deg_c measure | warming temperature'],
  ['He sat in seat 12C.'],
  ['She flew an F-16C.'],
  ['The phone is a 5C.'],
  // Words that bound a number, and verbs that only pass something.
  ['I have not seen her in way over a year.', 'way over a year | 1.. | more_than a duration | seeing'],
  ['At a minimum, 40 roads are closed.', '40 | 40 | exact item objects | roads'],
  ['The well is slightly more than 30 feet deep.', 'slightly more than 30 feet | 30.. | more_than ft measure | depth'],
  ['A crowd approaching 5,000 stood in the rain.', 'approaching 5,000 | 5000 | approx person attending | people'],
  ['The store sold a little under 300 coats.', 'a little under 300 | ..300 | less_than item objects | coats'],
  ['Lawmakers passed a $3 billion farm bill.', '$3 billion | 3000000000 | exact USD money | farm bill'],
  ['The council passes $40 million budget', '$40 million | 40000000 | exact USD money | budget'],
  ['The senate passed two bills.', 'two | 2 | exact item objects | bills'],
  ['Exports passed $3 billion.', '$3 billion | 3000000000.. | more_than USD money | exports'],
  [
    'Arrests rose to 188,000, topping 1M this year.',
    '188,000 | 188000 | exact person detained | arrests',
    '1M | 1000000.. | more_than person detained | arrests',
  ],
  ['He lives in flat 1M.'],
  ['The gorge was filmed from 2, 000ft.', '2, 000ft | 2000 | exact ft measure | gorge'],
  ['Officials cited only two times that the law was used.', 'two | 2 | exact item objects | times'],
  ['It costs three times that.', 'three times | 3 | exact 1 measure | '],
]
