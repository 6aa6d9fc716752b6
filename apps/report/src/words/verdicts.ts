import type { Verdict } from '@parallax/model'

type VerdictWords = {
  verdict: Verdict
  word: string
  /** Read with the word, never instead of it: colour alone would not do, nor would a sign. */
  sign: string
  meaning: string
}

/** The verdicts in the order in which a reader wants them: what needs looking into first. */
export const VERDICTS: readonly VerdictWords[] = [
  {
    verdict: 'conflict',
    word: 'conflict',
    sign: '≠',
    meaning: 'The figures cannot all hold at once, and time does not explain it.',
  },
  {
    verdict: 'undetermined',
    word: 'undetermined',
    sign: '?',
    meaning: 'The figures cannot all hold at once; it is a running total, and nothing tells which is later.',
  },
  {
    verdict: 'superseded',
    word: 'superseded',
    sign: '→',
    meaning: 'The figures cannot all hold at once; it is a running total, and the later one is known to be later.',
  },
  {
    verdict: 'compatible',
    word: 'compatible',
    sign: '≈',
    meaning: 'The words differ, but some value fits all of them, or one is plainly a rounding of the other.',
  },
  {
    verdict: 'agree',
    word: 'agree',
    sign: '=',
    meaning: 'All state the same number, hedges aside, or conversions of it.',
  },
  { verdict: 'single', word: 'one outlet', sign: '·', meaning: 'Only one outlet gives it: nothing to compare.' },
]

const byVerdict = new Map(VERDICTS.map((words) => [words.verdict, words]))

/** The words for one verdict. */
export function verdictWords(verdict: Verdict): VerdictWords {
  const words = byVerdict.get(verdict)
  if (!words) throw new TypeError(`no words for the verdict ${verdict}`)
  return words
}

/** Place of a verdict in the reading order, 0 first. */
export function verdictRank(verdict: Verdict): number {
  return VERDICTS.findIndex((words) => words.verdict === verdict)
}

/** Whether the outlets' figures cannot all hold at once. */
export function isDivergence(verdict: Verdict): boolean {
  return verdict === 'conflict' || verdict === 'undetermined' || verdict === 'superseded'
}
