import type { FigureCase } from './figure-case.ts'

/** What a figure is of stands in a sentence before: a pronoun, a deal told once, the people asked in a poll. */
export const referents: readonly FigureCase[] = [
  [
    'A fire broke out near Orle. It was put out after consuming 35 hectares.',
    '35 hectares | 35 | exact ha measure | area burned by fire',
  ],
  ['The ferry was sold in May. It cost $4 million.', '$4 million | 4000000 | exact USD money | ferry'],
  ['Police said the bridge was old. It was 58m long.', '58m | 58 | exact m measure | bridge length'],
  ['The wells ran dry. They had lost 40 percent.', '40 percent | 40 | exact percent percent | wells | asserted change'],
  ['Marsh arrived. He had lost 40 percent.', '40 percent | 40 | exact percent percent |  | asserted change'],
  [
    "The Falcons' offer came late. The deal is worth $8 million.",
    '$8 million | 8000000 | exact USD money | falcons offer | expected level',
  ],
  ["The Falcons' offer came late. A deal worth $8 million failed.", '$8 million | 8000000 | exact USD money | deal'],
  [
    'A poll of 900 voters was held. Overall, 45 percent supported the bill, 47 percent opposed it.',
    '900 | 900 | exact person votes | voters',
    '45 percent | 45 | exact percent percent | voters',
    '47 percent | 47 | exact percent percent | voters',
  ],
  [
    'About half of farmers were asked. Nearly a third said the dam would fail.',
    'About half | 50 | approx percent percent | farmers',
    'Nearly a third | 33.333 | approx percent percent | farmers',
  ],
  [
    'The mayor met farmers. Nearly a third said it would fail.',
    'Nearly a third | 33.333 | approx percent percent | people',
  ],
  [
    'It was reported that 3,455 hectares (8,540 acres) had been destroyed by the fires.',
    '3,455 hectares | 3455 | exact ha measure | area destroyed by fires',
    '8,540 acres | 8540 | exact acre measure | area destroyed by fires',
  ],
  ['Its ferries, 12 in all, sank.', '12 | 12 | exact item objects | ferries'],
  ['Officials said 12 were sold.', '12 | 12 | exact item objects | '],
  [
    'The raid left 12 deaths and 30 injured.',
    '12 | 12 | exact person killed | deaths',
    '30 | 30 | exact person injured | people',
  ],
  [
    '140 deputies voted yes and 95 voted no.',
    '140 | 140 | exact person votes | deputies',
    '95 | 95 | exact person votes | deputies',
  ],
  ['A fire broke out. It lasted three days.', 'three days | 3 | exact d duration | fire'],
  [
    'The fire was declared "out" after affecting 30 hectares.',
    '30 hectares | 30 | exact ha measure | area affected by fire',
  ],
  ['A fire broke out near Orle. It was put out at 5 p.m.'],
  ['Its ferries sank in 2012, all in one night.'],
  ['Voters said so in a poll on 3 May. They name nobody.'],
  ["The Falcons' offer came late. The deal was signed in 2014."],
  [
    'Of the 26 people who died, 16 of them were militants.',
    '26 | 26 | exact person killed | people',
    '16 | 16 | exact person killed | militants',
  ],
  [
    'Some 20 people died, and nine were children.',
    'Some 20 | 20 | approx person killed | people',
    'nine | 9 | exact person killed | children',
  ],
  [
    'Some 20 people died, and nine were trapped.',
    'Some 20 | 20 | approx person killed | people',
    'nine | 9 | exact person affected | people',
  ],
]
