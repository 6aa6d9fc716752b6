import type { FigureCase } from './figure-case.ts'

/** Areas by what became of them, depths and heights, stretches of a way, and averages of batters. */
export const extents: readonly FigureCase[] = [
  ['A set of fires charred 900 acres.', '900 acres | 900 | exact acre measure | area burned by fires'],
  ['Some 40 hectares were flooded.', 'Some 40 hectares | 40 | approx ha measure | area flooded'],
  ['The farm covers 40 acres.', '40 acres | 40 | exact acre measure | farm area'],
  ['The shelter is 20 metres below the street.', '20 metres | 20 | exact m measure | shelter depth'],
  ['The agency put it at five miles down.', 'five miles | 5 | exact mi measure | depth'],
  ['A 30-mile pursuit followed.', '30-mile | 30 | exact mi measure | pursuit length'],
  ['The 40-mile radius was closed.', '40-mile | 40 | exact mi measure | radius'],
  ['Orr, a career .290 hitter, left.', '.290 | 0.29 | exact 1 measure | career batting average'],
  [
    'Lenn hit. 308 with 33 homers last season.',
    '308 | 0.308 | exact 1 measure | batting average last season',
    '33 | 33 | exact item objects | homers',
  ],
  [
    'He batted .310 in 40 games with the Falcons.',
    '.310 | 0.31 | exact 1 measure | batting average with falcons',
    '40 | 40 | exact item objects | games',
  ],
  ['A shell hit. 308 people fled.', '308 | 308 | exact person displaced | people'],
  ['He lost 203 HR.', '203 | 203 | exact item objects | home runs'],
  ['Fires charred the hills for days.'],
  ['The shelter lies below the street.'],
  ['He lives down the road.'],
  ['The pursuit led them out of Orle.'],
  ['Lenn hit the ball hard.'],
  ['The farm was flooded in May.'],
]
