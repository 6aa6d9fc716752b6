import type { FigureKind } from '@parallax/model'
import type { FigureLexicon } from '../../../figures/lexicon.ts'
import { changeWords, timeWords } from './changes.ts'
import {
  animals,
  countedNouns,
  deeds,
  fugitives,
  losses,
  dullWords,
  mortalKinds,
  notPersons,
  personEndings,
  personKinds,
  persons,
  things,
  totals,
  yieldingKinds,
} from './counted-nouns.ts'
import { courseWords } from './courses.ts'
import { deedWords } from './deeds.ts'
import { doerWords } from './doers.ts'
import { fateWords } from './fates.ts'
import { filterWords } from './filters.ts'
import { grammarWords, thingWords } from './grammar.ts'
import { enacted, hedgesBefore, hedgesBehind, passing } from './hedges.ts'
import { numberWords, rangeWords } from './numbers.ts'
import { harmWords, predicates, states } from './predicates.ts'
import { statusWords } from './statuses.ts'
import { syntaxWords } from './syntax.ts'
import { unitWords } from './units.ts'
import { wordSet } from './word-lists.ts'

/** The tables by which figures are read in English. */
export const englishFigures: FigureLexicon = {
  numbers: numberWords,
  ranges: rangeWords,
  units: unitWords,
  filters: filterWords,
  hedgesBefore,
  hedgesBehind,
  passing,
  enacted,
  over: 'over',
  marks: wordSet('mark threshold milestone'),
  measuring: wordSet('within'),
  gone: wordSet('past'),
  phrasal: new Map([
    [
      'over',
      {
        always: wordSet('turn turned turning turns hand handed handing hands'),
        small: wordSet('take takes took taken taking run ran knock knocked win won'),
      },
    ],
  ]),
  counts: {
    verbs: predicates,
    states,
    nouns: countedNouns,
    totals,
    losses,
    deeds,
    fugitives,
    mortalKinds,
    animals,
    things,
    yieldingKinds,
    itemKinds: new Set<FigureKind>(['votes', 'employed', 'strikes']),
    personKinds,
    persons,
    personEndings,
    notPersons,
    posts: wordSet('positions posts roles'),
    ...harmWords,
    ...fateWords,
    dull: dullWords,
    ...grammarWords,
  },
  things: thingWords,
  courses: courseWords,
  deeds: deedWords,
  doers: doerWords,
  syntax: syntaxWords,
  statuses: statusWords,
  changes: changeWords,
  times: timeWords,
}
