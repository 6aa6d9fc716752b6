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
  risen: wordSet('rose risen'),
  nouns: wordSet(
    'increase rise fall drop decline decrease jump surge growth reduction gain loss cut hike raise uptick spike slump boost dip plunge swing',
  ),
  by: 'by',
  previousLinks: phrases('from, up from, down from, compared with, compared to'),
}

export const timeWords: TimeWords = {
  openers: phraseTable<'at' | 'by' | 'since' | 'so-far'>(
    [
      ['at', 'on, as of, as at'],
      ['by', 'by'],
      ['since', 'since'],
    ],
    'first',
  ),
  days: wordSet(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow',
  ),
  dayParts: wordSet('morning afternoon evening night noon midnight a.m. p.m. am pm early late local'),
  soFar: phrases('so far, to date, until now'),
}
