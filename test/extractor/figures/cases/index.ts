import type { FigureCase } from './figure-case.ts'
import { bodiesAndMultiples } from './bodies-and-multiples.ts'
import { clauses } from './clauses.ts'
import { courses } from './courses.ts'
import { countingOne } from './counting-one.ts'
import { crime } from './crime.ts'
import { deeds } from './deeds.ts'
import { degreesAndMarks } from './degrees-and-marks.ts'
import { doers } from './doers.ts'
import { elapsedTimes } from './elapsed.ts'
import { extents } from './extents.ts'
import { fates } from './fates.ts'
import { hedges } from './hedges.ts'
import { killedAndInjured } from './killed-and-injured.ts'
import { leftOut } from './left-out.ts'
import { lookAlikes } from './look-alikes.ts'
import { manyWords } from './many-words.ts'
import { moneyAndShares } from './money-and-shares.ts'
import { namesWithNumbers } from './names-with-numbers.ts'
import { noFigures } from './no-figures.ts'
import { numbers } from './numbers.ts'
import { otherPeople } from './other-people.ts'
import { peersSlips } from './peers.ts'
import { plans } from './plans.ts'
import { referents } from './referents.ts'
import { restated } from './restated.ts'
import { shares } from './shares.ts'
import { startsAndDemands } from './starts-and-demands.ts'
import { statusAndChange } from './status-and-change.ts'
import { sums } from './sums.ts'
import { threatsAndHalves } from './threats-and-halves.ts'
import { timeAndMeasures } from './time-and-measures.ts'
import { values } from './values.ts'
import { whatFor } from './what-for.ts'

/** The case files by what they are about. */
export const caseGroups: Readonly<Record<string, readonly FigureCase[]>> = {
  'killed and injured': killedAndInjured,
  'other people': otherPeople,
  numbers,
  hedges,
  'money and shares': moneyAndShares,
  'time and measures': timeAndMeasures,
  'bodies and multiples': bodiesAndMultiples,
  'status and change': statusAndChange,
  crime,
  'plans and conditions': plans,
  'what the clause tells': clauses,
  'what a sum is for': whatFor,
  'what is done or measured of who acts': deeds,
  'what goes on so long or so far': courses,
  'areas, depths, stretches and averages': extents,
  'time from one event to another': elapsedTimes,
  'the value of what rose or fell': values,
  'nouns that are left out': leftOut,
  'who does the deed': doers,
  'what stands in a sentence before': referents,
  'whose a sum is': sums,
  'what a share is of': shares,
  'what was just told': restated,
  'no figures': noFigures,
  'look-alikes': lookAlikes,
  'names with numbers': namesWithNumbers,
  'one and none': countingOne,
  'degrees and marks': degreesAndMarks,
  'starts and demands': startsAndDemands,
  'what becomes of people': fates,
  'threats and halves': threatsAndHalves,
  'numbers of many words': manyWords,
  "peers' slips": peersSlips,
}

export const cases: readonly FigureCase[] = Object.values(caseGroups).flat()
