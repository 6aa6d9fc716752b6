import type { FigureCase } from './figure-case.ts'

/** Whoever acts is not what is priced, lasts or is measured: the verb or the unit tells. */
export const deeds: readonly FigureCase[] = [
  ['Maria Lenn earned $27.5 million last year.', '$27.5 million | 27500000 | exact USD money | maria lenn earnings'],
  ['The court fined the company $5 million.', '$5 million | 5000000 | exact USD money | company fine'],
  ['The robbers stole $2 million from a bank.', '$2 million | 2000000 | exact USD money | bank loot'],
  ['The actor is worth $30 million.', '$30 million | 30000000 | exact USD money | actor net worth'],
  ['Harlan had worn glasses for 20 years.', '20 years | 20 | exact a duration | worn glasses'],
  ['The couple had been married for nine years.', 'nine years | 9 | exact a duration | married'],
  ['Residents waited six hours for water.', 'six hours | 6 | exact h duration | waiting'],
  ['The driver sped at 90 mph through the town.', '90 mph | 90 | exact mi/h measure | speed'],
  ['The trench is 40 feet deep.', '40 feet | 40 | exact ft measure | trench depth'],
  ['A 300-mile-long trench opened.', '300-mile | 300 | exact mi measure | trench length'],
  ['The company earned little last year.'],
  ['The court fined the driver again.'],
  ['The couple had been married for years.'],
  ['The trench is deep and the road long.'],
  ['The driver sped through the town.'],
]
