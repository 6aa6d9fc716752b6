/** English number words. Written for this project from general knowledge of English; MIT. */
import type { NumberWords, RangeWords } from '../../../figures/lexicon.ts'
import { phrases, wordSet } from './word-lists.ts'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

const inOrder = (list: string, value: (index: number) => number): [string, number][] =>
  list.split(' ').map((word, index) => [word, value(index)])

export const numberWords: NumberWords = {
  cardinals: new Map([...inOrder(UNITS, (index) => index), ...inOrder(TENS, (index) => (index + 2) * 10)]),
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['dozen', 12],
    // South Asian English.
    ['lakh', 1e5],
    ['lakhs', 1e5],
    ['crore', 1e7],
    ['crores', 1e7],
    ['bn', 1e9],
    ['mn', 1e6],
    ['mln', 1e6],
    ['bln', 1e9],
    ['tn', 1e12],
    ['trn', 1e12],
  ]),
  suffixes: new Map([
    ['k', 1000],
    ['bn', 1e9],
    ['mn', 1e6],
    ['mln', 1e6],
    ['bln', 1e9],
    ['tn', 1e12],
    ['trn', 1e12],
    ['million', 1e6],
    ['billion', 1e9],
  ]),
  moneySuffixes: new Map([
    ['m', 1e6],
    // The accountant's thousand thousands, usual in American sports and business writing.
    ['mm', 1e6],
    ['mil', 1e6],
    ['b', 1e9],
    ['t', 1e12],
  ]),
  letterSuffixes: new Map([
    ['m', 1e6],
    ['b', 1e9],
  ]),
  vaguePlurals: new Map([
    ['dozens', 24],
    ['scores', 40],
    ['hundreds', 200],
    ['thousands', 2000],
    ['millions', 2e6],
    ['billions', 2e9],
    ['trillions', 2e12],
    ['tens', 20],
  ]),
  vagueMultipliers: wordSet('several few'),
  articles: wordSet('a an'),
  joiner: 'and',
  partitive: 'of',
  half: wordSet('half halves'),
  denominators: new Map([
    ['third', 3],
    ['thirds', 3],
    ['quarter', 4],
    ['quarters', 4],
    ['fourth', 4],
    ['fourths', 4],
    ['fifth', 5],
    ['fifths', 5],
    ['sixth', 6],
    ['sixths', 6],
    ['seventh', 7],
    ['sevenths', 7],
    ['eighth', 8],
    ['eighths', 8],
    ['ninth', 9],
    ['ninths', 9],
    ['tenth', 10],
    ['tenths', 10],
  ]),
  pairs: wordSet('pair'),
  couples: wordSet('couple'),
  none: wordSet('none nobody'),
  no: 'no',
  minus: 'minus',
  multiples: new Map([
    ['twice', 2],
    ['double', 2],
    ['triple', 3],
    ['quadruple', 4],
  ]),
  comparing: wordSet('as that what'),
  multipliers: new Map([
    ['twofold', 2],
    ['threefold', 3],
    ['fourfold', 4],
    ['fivefold', 5],
    ['sixfold', 6],
    ['sevenfold', 7],
    ['eightfold', 8],
    ['tenfold', 10],
  ]),
}

export const rangeWords: RangeWords = {
  to: wordSet('to - –'),
  or: wordSet('or'),
  and: 'and',
  between: 'between',
  from: 'from',
  shareOf: phrases('- out - of -, out of, out of every, of every, in every, - in -, in'),
  roughly: { before: ['in', 'the'], behind: wordSet('range neighborhood neighbourhood vicinity') },
}
