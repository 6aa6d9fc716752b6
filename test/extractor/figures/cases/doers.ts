import type { FigureCase } from './figure-case.ts'

/** Men and people who are told apart by what they do; victims, and whoever only stands near a crime, are not. */
export const doers: readonly FigureCase[] = [
  ['Three men robbed a bank in Orle.', 'Three | 3 | exact person persons | men (robbers)'],
  ['Two men smashed a window in a raid, making off with coins.', 'Two | 2 | exact person persons | men (robbers)'],
  [
    'Orle is used to robberies. Last May, two men emptied the till of a shop.',
    'two | 2 | exact person persons | men (robbers)',
  ],
  ['Police arrested two men who had stolen a van.', 'two | 2 | exact person detained | men (thieves)'],
  ['A dozen people protested outside the court.', 'A dozen | 12 | exact person attending | people (protesters)'],
  ['Three men were protesting at the gate.', 'Three | 3 | exact person attending | men (protesters)'],
  ['Thousands of people voted, officials said.', 'Thousands | 2000.. | vague person votes | people (voters)'],
  ['Four masked men opened fire on a bus.', 'Four | 4 | exact person persons | masked men (gunmen)'],
  ['Three men were robbed in Orle.', 'Three | 3 | exact person persons | men'],
  ['Two women robbed at gunpoint called police.', 'Two | 2 | exact person persons | women'],
  ['Two men died in the robbery.', 'Two | 2 | exact person killed | men'],
  ['Two men broke a window.', 'Two | 2 | exact person persons | men'],
  ['Three soldiers attacked the camp.', 'Three | 3 | exact person persons | soldiers'],
  ['Police arrested two men, smashing a gang of robbers.', 'two | 2 | exact person detained | men'],
  ['The men robbed a bank in Orle.'],
  ['People protested outside the court.'],
  ['The robbers made off with coins.'],
  ['A man was robbed at the gate.'],
  ['The robbery was the work of amateurs.'],
  ['Voters voted in the rain.'],
  ['Men in masks opened fire on a bus.'],
]
