import type { FigureCase } from './figure-case.ts'

/** Statures, medical readings, multiples, lists and spans that share one unit; and shapes like them that are no figures. */
export const bodiesAndMultiples: readonly FigureCase[] = [
  ['The suspect is 6-foot-1.', '6-foot-1 | 73 | exact in measure | height'],
  [
    'The 6-foot-4, 250-pound player won.',
    '6-foot-4 | 76 | exact in measure | player',
    '250-pound | 250 | exact lb measure | player',
  ],
  ['The guard is 5 feet 8 inches tall.', '5 feet 8 inches | 68 | exact in measure | guard height'],
  ['A 10-foot wall fell.', '10-foot | 10 | exact ft measure | wall'],
  ['His resting heart rate is 62.', '62 | 62 | exact /min measure | heart rate'],
  ['Her cholesterol was 165.', '165 | 165 | exact mg/dL measure | cholesterol'],
  [
    'His blood pressure was 117 over 78.',
    '117 | 117 | exact mm[Hg] measure | blood pressure',
    '78 | 78 | exact mm[Hg] measure | blood pressure',
  ],
  ['The clinic has 165 beds.', '165 | 165 | exact item objects | beds'],
  ['Prices are three times as high as in May.', 'three times | 3 | exact 1 measure | prices'],
  ['Men are four times more likely to die.', 'four times | 4 | exact 1 measure | men'],
  ['Output grew 10-fold.', '10-fold | 10 | exact 1 measure | output | asserted change'],
  ['The man was shot three times.', 'three | 3 | exact item objects | times'],
  [
    'The rates are 10 and 12 percent.',
    '10 | 10 | exact percent percent | rates',
    '12 percent | 12 | exact percent percent | rates',
  ],
  [
    'The town has 10 schools and 12 parks.',
    '10 | 10 | exact item objects | schools',
    '12 | 12 | exact item objects | parks',
  ],
  ['The 40,000-square-metre site is shut.', '40,000-square-metre | 40000 | exact m2 measure | site'],
  ['He drank a glass and a half of milk.', 'a glass and a half | 1.5 | exact item objects | milk'],
  ['The three-page letter was found.', 'three | 3 | exact item objects | page letter'],
  [
    'The jewels are worth tens of millions of dollars.',
    'tens of millions of dollars | 20000000.. | vague USD money | jewels',
  ],
  ['No shots were fired.', 'No | 0 | exact item strikes | shots'],
  [
    'The index fell 300 points, or 2 percent.',
    '300 | 300 | exact item objects | points | asserted change',
    '2 percent | 2 | exact percent percent | index | asserted change',
  ],
  ['It is worth a six-figure sum.'],
  ['A 20-something man was seen.'],
  ['No attacks are planned.'],
  ['One man said the wall shook.'],
  ['The pulse of the city quickened in 2019.'],
  ['He set foot on the island on May 8.'],
  ['Time after time they failed.'],
  ['She has blood type A.'],
  ['The pressure was on.'],
  ['There were no attacks.'],
]
