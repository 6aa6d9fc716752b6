import type { FigureCase } from './figure-case.ts'
import { clauses } from './clauses.ts'
import { hedges } from './hedges.ts'
import { killedAndInjured } from './killed-and-injured.ts'
import { lookAlikes } from './look-alikes.ts'
import { moneyAndShares } from './money-and-shares.ts'
import { noFigures } from './no-figures.ts'
import { numbers } from './numbers.ts'
import { otherPeople } from './other-people.ts'
import { peersSlips } from './peers.ts'
import { statusAndChange } from './status-and-change.ts'
import { timeAndMeasures } from './time-and-measures.ts'

/** The case files by what they are about. */
export const caseGroups: Readonly<Record<string, readonly FigureCase[]>> = {
import { whatFor } from './what-for.ts'
  'killed and injured': killedAndInjured,
  'other people': otherPeople,
  numbers,
  hedges,
  'money and shares': moneyAndShares,
  'time and measures': timeAndMeasures,
  'status and change': statusAndChange,
  'what the clause tells': clauses,
  'no figures': noFigures,
  'look-alikes': lookAlikes,
  "peers' slips": peersSlips,
}

  'what a sum is for': whatFor,
export const cases: readonly FigureCase[] = Object.values(caseGroups).flat()
