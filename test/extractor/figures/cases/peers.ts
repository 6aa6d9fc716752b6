import type { FigureCase } from './figure-case.ts'

/** What other readers of numbers get wrong (5 inches, picometres, 5 billion for 5G): read rightly or left alone. */
export const peersSlips: readonly FigureCase[] = [
  ['Half a million people marched in Bell.', 'Half a million | 500000 | exact person attending | people (marchers)'],
  ['The strike killed 5 in Gaza.', '5 | 5 | exact person killed | people'],
  ['The shop opens at 6pm.'],
  ['The 5G masts were taken down.'],
  ['The merger cost US$5bn.', 'US$5bn | 5000000000 | exact USD money | merger'],
  ['The statue cost €3.2m.', '€3.2m | 3200000 | exact EUR money | statue'],
  ['Dozens were hurt.', 'Dozens | 24.. | vague person injured | people'],
  ['Hundreds of thousands fled.', 'Hundreds of thousands | 200000.. | vague person displaced | people'],
  ['The toll rose from 12 to 14.', '12 | 12 | exact person killed | people', '14 | 14 | exact person killed | people'],
  ['There were 20 people in March.', '20 | 20 | exact person persons | people'],
  ['Prices rose 3-4 percent.', '3-4 percent | 3..4 | range percent percent | prices | asserted change'],
]
