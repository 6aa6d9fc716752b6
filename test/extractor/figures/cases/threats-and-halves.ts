import type { FigureCase } from './figure-case.ts'

/** Threats and wholes that are there, particles of change, and halves of a unit. */
export const threatsAndHalves: readonly FigureCase[] = [
  // Particles of change, thirds without a noun, and what a business made.
  [
    'Shares closed at $18.26, down 88 cents.',
    '$18.26 | 18.26 | exact USD money | shares',
    '88 cents | 0.88 | exact USD money | shares | asserted change',
  ],
  ['Prices are down by a third since 2006.', 'a third | 33.333 | exact percent percent | prices | asserted change'],
  ['Traffic rose by a quarter.', 'a quarter | 25 | exact percent percent | traffic | asserted change'],
  ['He was hit by a third car.'],
  ['The bank posted a loss of $1.4 billion.', '$1.4 billion | 1400000000 | exact USD money | loss'],
  ['He put down the book.'],
  // A threat plans only with an infinitive or a sum; a condition is there.
  ['The fire threatens 900 homes.', '900 | 900 | exact item objects | homes'],
  [
    'The president threatened to put a 25 percent tariff on cars.',
    '25 percent | 25 | exact percent percent | cars tariff | expected level',
  ],
  [
    'The lender will get $25 billion of the $700 billion bailout.',
    '$25 billion | 25000000000 | exact USD money | lender | expected level',
    '$700 billion | 700000000000 | exact USD money | bailout',
  ],
  ['The three scientists will share the prize.', 'three | 3 | exact person persons | scientists'],
  [
    'The bomb, weighing 5kg, tore a hole two metres wide.',
    '5kg | 5 | exact kg measure | bomb weight',
    'two metres | 2 | exact m measure | bomb width',
  ],
  [
    'The economy shed 345,000 jobs, far fewer than the 520,000 forecast.',
    '345,000 | 345000 | exact item employed | jobs',
    '520,000 | 520000 | exact item employed | jobs | expected level',
  ],
  // Halves of a unit, ages in a range, and quotation marks that do not match.
  [
    'Her body was found about a half mile from her home.',
    'about a half mile | 0.5 | approx mi measure | distance from home',
  ],
  [
    'The hospital is treating 40 patients, 12 of them in intensive care.',
    '40 | 40 | exact person persons | patients',
    '12 | 12 | exact person injured | patients',
  ],
  ['The main area of the one-storey shed burned.', 'one | 1 | exact item objects | storey'],
  ['The victims ranged in age from 9 to 62.'],
  ['"He was not sorry," None said.'],
  ['He was the one.'],
  ['They came down the hill.'],
  ['The storm threatens the coast.'],
  ['She was up early.'],
]
