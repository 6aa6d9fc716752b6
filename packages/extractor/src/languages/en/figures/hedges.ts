/** Words that bound a number. Written for this project after the codebook, section 2; MIT. */
import type { Hedge } from '@parallax/model'
import { phraseTable, wordSet } from './word-lists.ts'

/** Before the number; several may stand one before the other ("at least some 40"). */
export const hedgesBefore = phraseTable<Hedge>(
  [
    [
      'at_least',
      'at least, at the least, at the very least, at a minimum, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, no lower than, no shorter than',
    ],
    [
      'more_than',
      'more than, over, above, in excess of, upward of, upwards of, better than, greater than, higher than, longer than, larger than, bigger than, beyond, past, north of, well over, well above, just over, just above, a little over, a little more than, slightly more than, far more than, much more than, well more than, exceeding, way over, way above, way more than, way past, well past, well beyond, well in excess of, far in excess of, slightly over, slightly above, a bit over, a bit more than, a little above, considerably more than, significantly more than, substantially more than, heavier than, taller than',
    ],
    [
      'at_most',
      'up to, as many as, as much as, as high as, as long as, as large as, at most, no more than, not more than, a maximum of, maximum of, no longer than, no higher than, within, a total of up to, at the most, as far as, as big as, not exceeding, no larger than, no bigger than',
    ],
    [
      'less_than',
      'less than, fewer than, under, below, lower than, shorter than, just under, well under, just below, well below, far below, far fewer than, far less than, slightly less than, slightly fewer than, slightly under, slightly below, a little less than, a little under, a little below, a bit less than, a bit under, smaller than, lighter than, considerably less than, significantly less than',
    ],
    [
      'approx',
      'about, some, around, roughly, approximately, nearly, almost, close to, near, an estimated, estimated, approx, circa, in the region of, in the range of, more or less, an average of some, just about, just shy of, shy of, nearing, virtually, something like, somewhere around, in the neighborhood of, in the neighbourhood of, on the order of, in the order of, ~, perhaps some, as few as, just short of, approaching, in the vicinity of, not quite, somewhere near',
    ],
  ],
  'last',
)

/** Behind the number, its unit or what it counts. */
export const hedgesBehind = phraseTable<Hedge>(
  [
    [
      'at_least',
      'or more, or higher, or greater, or longer, or above, - plus, plus, +, and more, or larger, or bigger, or better, or heavier, and up, and above, and over, and counting, if not more',
    ],
    [
      'at_most',
      'or less, or fewer, or under, or lower, at most, at the most, or below, or smaller, or shorter, tops, at maximum',
    ],
    ['approx', 'or so, - odd, - ish, odd, or thereabouts, or thereabout, give or take'],
  ],
  'first',
)

/** The number is the mark that was passed. */
export const passing = wordSet(
  'top tops topped topping exceed exceeds exceeded pass passes passed passing surpass surpasses surpassed surpassing cross crosses crossed crossing',
)

/** What is passed without being left behind: what parliaments pass, and what pupils do. */
export const enacted = wordSet(
  `bill bills law laws act acts measure measures resolution resolutions amendment amendments budget budgets package packages plan plans statute statutes ordinance ordinances
  legislation motion motions treaty treaties proposal proposals deal reform reforms agreement test tests exam exams examination examinations inspection inspections course courses`,
)
