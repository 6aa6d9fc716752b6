/** Verbs and nouns of rising and falling. Written for this project; MIT. */
import type { ChangeWords, TimeWords } from '../../../figures/lexicon.ts'
import { phraseTable, phrases, wordSet } from './word-lists.ts'

export const changeWords: ChangeWords = {
  verbs: wordSet(
    `rise rises rose risen rising fall falls fell fallen falling drop drops dropped dropping climb climbs climbed climbing jump jumps jumped jumping
    increase increases increased increasing decrease decreases decreased decreasing decline declines declined declining grow grows grew grown growing
    soar soars soared soaring surge surges surged surging plunge plunges plunged plunging tumble tumbles tumbled tumbling slump slumps slumped shrink shrinks shrank shrunk
    cut cuts cutting reduce reduces reduced reducing raise raises raised raising lower lowers lowered lowering double doubles doubled triple triples tripled
    gain gains gained gaining lose loses lost slip slips slipped slide slid swell swelled edged edge inch inched spike spiked up down revise revised widen widened narrow narrowed trim trimmed`,
  ),
  compared: wordSet('more less fewer higher lower'),
  holding: wordSet(
    'raise raised raises raising lose lost losing gain gained cut cuts down up reduce reduces reduced reducing cutting lower lowers lowering narrow trim trimmed',
  ),
  more: 'more',
  reaching: wordSet('above below past beyond'),
  upDown: wordSet('up down'),
  going: wordSet(
    'go goes went gone going move moves moved moving creep creeps crept creeping tick ticks ticked ticking swing swings swung swinging shift shifts shifted shifting bounce bounces bounced come comes came',
  ),
  risen: wordSet('rose risen'),
  nouns: wordSet(
    'increase rise fall drop decline decrease jump surge growth reduction gain loss cut hike raise uptick upswing upturn downturn downswing spike slump boost dip plunge swing climb slide leap increment shrinkage contraction expansion improvement appreciation depreciation markup markdown rebound',
  ),
  results: wordSet('loss gain'),
  by: 'by',
  to: 'to',
  revising: wordSet('revised revise revises corrected updated lowered raised'),
  previousLinks: phrases('from, up from, down from, compared with, compared to'),
}

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'
const MONTHS = 'january february march april may june july august september october november december'

const numbered = (list: string): ReadonlyMap<string, number> =>
  new Map(list.split(' ').map((word, index) => [word, index]))

export const timeWords: TimeWords = {
  openers: phraseTable<'at' | 'by' | 'since' | 'so-far'>(
    [
      ['at', 'on, at, as of, as at'],
      ['by', 'by'],
      ['since', 'since'],
    ],
    'first',
  ),
  days: wordSet(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow',
  ),
  dayParts: wordSet('morning afternoon evening night early late local time'),
  dayPartHours: new Map([
    ['morning', [5, 12]],
    ['afternoon', [12, 18]],
    ['evening', [17, 24]],
    ['night', [18, 30]],
  ]),
  noons: new Map([
    ['noon', 12],
    ['midday', 12],
    ['midnight', 0],
  ]),
  halves: new Map([
    ['a.m.', 0],
    ['a.m', 0],
    ['am', 0],
    ['p.m.', 12],
    ['p.m', 12],
    ['pm', 12],
  ]),
  clockMarks: wordSet(': .'),
  superlatives: wordSet('first last most least worst best highs lows'),
  superlativeEnding: /[^r]est$/,
  relativeDays: wordSet('today yesterday tomorrow'),
  earlier: wordSet('earlier before ago'),
  saying: wordSet('said says told announced reported added'),
  daysBack: new Map([
    ['today', 0],
    ['yesterday', 1],
  ]),
  weekdayNumbers: numbered(WEEKDAYS),
  monthNumbers: numbered(MONTHS),
  soFar: phrases('so far, to date, until now'),
}
