import type { FigureCase } from './figure-case.ts'

/** A bare number that a verb of rising, falling or reaching gives as the value of its subject. */
export const values: readonly FigureCase[] = [
  ['Arrests rose again in June to 188,000.', '188,000 | 188000 | exact person detained | arrests'],
  ['Filings for benefits hit 348,000 last week.', '348,000 | 348000 | exact item objects | filings'],
  ['Applications fell by 12,000 in May.', '12,000 | 12000 | exact item objects | applications | asserted change'],
  ['Protesters numbered 300.', '300 | 300 | exact person attending | protesters'],
  ['The Falcons hit 33.', '33 | 33 | exact item objects | '],
  ['The company lost 300.', '300 | 300 | exact item objects | '],
  ['The club won two.', 'two | 2 | exact item objects | '],
  ['Arrests rose again in June.'],
  ['Filings for benefits fell.'],
  ['The company hit a low.'],
]
