/** Words that bound a number. Written for this project after the codebook, section 2; MIT. */
import type { Hedge } from '@parallax/model'
import { phraseTable, wordSet } from './word-lists.ts'

/** Before the number; several may stand one before the other ("at least some 40"). */
export const hedgesBefore = phraseTable<Hedge>(
  [
    ['at_least', 'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of'],
    [
      'more_than',
      'more than, over, above, in excess of, upward of, upwards of, better than, greater than, higher than, longer than, larger than, bigger than, beyond, past, north of, well over, well above, just over, just above, a little over, a little more than, slightly more than, far more than, much more than, well more than, exceeding',
    ],
    [
      'at_most',
      'up to, as many as, as much as, as high as, as long as, as large as, at most, no more than, not more than, a maximum of, maximum of, no longer than, no higher than, within, a total of up to',
    ],
    ['less_than', 'less than, fewer than, under, below, lower than, shorter than, just under, well under, just below'],
    [
      'approx',
      'about, some, around, roughly, approximately, nearly, almost, close to, near, an estimated, estimated, approx, circa, in the region of, in the range of, more or less, an average of some, just about, just shy of, shy of, nearing, virtually, something like, somewhere around, in the neighborhood of, in the neighbourhood of, on the order of, in the order of, ~, perhaps some, as few as',
    ],
  ],
  'last',
)

/** Behind the number, its unit or what it counts. */
export const hedgesBehind = phraseTable<Hedge>(
  [
    ['at_least', 'or more, or higher, or greater, or longer, or above, - plus, plus, +, and more'],
    ['at_most', 'or less, or fewer, or under, or lower, at most, or below'],
    ['approx', 'or so, - odd, - ish, odd, or thereabouts'],
  ],
  'first',
)

/** The number is the mark that was passed. */
export const passing = wordSet(
  'top tops topped topping exceed exceeds exceeded pass passes passed passing surpass surpasses surpassed surpassing cross crosses crossed crossing',
)
