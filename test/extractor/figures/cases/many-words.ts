import type { FigureCase } from './figure-case.ts'

/** Numbers of several words, sides of an area, and what a pronoun or a clause stands for. */
export const manyWords: readonly FigureCase[] = [
  // Numbers of several words.
  ['The house has three-and-a-half baths.', 'three-and-a-half | 3.5 | exact item objects | baths'],
  ['She wrote a one-and-a-half-page letter.', 'one-and-a-half | 1.5 | exact item objects | page letter'],
  ['A couple of hundred people gathered.', 'A couple of hundred | 200.. | vague person attending | people'],
  ['Two of every five voters stayed home.', 'Two of every five | 40 | exact percent percent | voters'],
  ['The hall is 40 by 60 feet.', '40 | 40 | exact ft measure | hall', '60 feet | 60 | exact ft measure | hall'],
  ['A couple of men left.'],
  // Pronouns that stand for things, seats that nobody is elected to, and the object of a clause.
  [
    'The trucks turned round. Two of them got away and three were stopped.',
    'Two | 2 | exact item objects | trucks',
    'three | 3 | exact item objects | trucks',
  ],
  ['The boys ran off. Two of them got away.', 'Two | 2 | exact person rescued | people'],
  [
    'Nearly 3,000 of the 7,000 seats were empty.',
    'Nearly 3,000 | 3000 | approx item objects | seats',
    '7,000 | 7000 | exact item objects | seats',
  ],
  ['The party won 12 seats.', '12 | 12 | exact item votes | seats'],
  [
    'The trial began 13 hours after the council passed a bill without the money he had sought.',
    '13 hours | 13 | exact h duration | time since council passed',
  ],
  ['He came by car.'],
  ['Every seat was taken.'],
  ['He left the hall.'],
  ['They were by the river.'],
  ['Two-by-four planks lay there.'],
  // Billions without a noun are a sum where the sentence has one.
  [
    'The bill has $1.4 billion for roads and shifts billions toward a wall.',
    '$1.4 billion | 1400000000 | exact USD money | roads',
    'billions | 2000000000.. | vague USD money | wall',
  ],
  [
    'The bill has $1.4 billion for roads and helps billions of people.',
    '$1.4 billion | 1400000000 | exact USD money | roads',
    'billions | 2000000000.. | vague person persons | people',
  ],
  ['The sums are large.'],
]
