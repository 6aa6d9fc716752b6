import { age } from './ages.ts'
import { calendarDate, calendarYear, clockTime } from './dates.ts'
import type { Filter } from './filter.ts'
import {
  gluedName,
  nameTail,
  namingNoun,
  numberedName,
  quotedName,
  rateBase,
  serialNumber,
  streetNumber,
} from './names.ts'
import { furniture } from './furniture.ts'
import { ordinal, score } from './marks.ts'
import { bore, model, nameUnit, nameWord, rank } from './written-large.ts'
import { pronounOne } from './one.ts'
import { ambiguousPlural, backReference, bareListNumber, emptyNo, halfPeriod, idiom } from './words.ts'

/**
 * Numbers that are no figures; the first that rejects names the reason. Ages stand before dates, since "Marsh, 19,"
 * looks like a day; names before scores, since "737-800" looks like one. Words come last: they look furthest.
 */
export const filters: readonly Filter[] = [
  age,
  calendarDate,
  calendarYear,
  clockTime,
  ordinal,
  gluedName,
  numberedName,
  model,
  nameTail,
  nameWord,
  nameUnit,
  quotedName,
  namingNoun,
  bore,
  rateBase,
  streetNumber,
  serialNumber,
  score,
  furniture,
  bareListNumber,
  rank,
  idiom,
  ambiguousPlural,
  halfPeriod,
  emptyNo,
  backReference,
  pronounOne,
]
