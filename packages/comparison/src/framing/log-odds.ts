/** How often one side, and all sides together, use a word, and how many words each has. */
export type WordCount = {
  readonly own: number
  readonly all: number
  readonly ownWords: number
  readonly allWords: number
}

/** Words the prior stands for: enough that a word used once or twice stays near the event's own rate. */
const PRIOR_WORDS = 500

/**
 * The log-odds ratio of a word between one side and all others under an informative Dirichlet prior, which expects of
 * everybody the rate of all together, over its standard error (Monroe, Colaresi and Quinn 2008, equations 16 to 22).
 */
export function logOdds({ own, all, ownWords, allWords }: WordCount): number {
  const prior = (PRIOR_WORDS * all) / allWords
  const logit = (n: number, words: number) => Math.log((n + prior) / (words + PRIOR_WORDS - n - prior))
  const others = all - own
  const variance = 1 / (own + prior) + 1 / (others + prior)
  return (logit(own, ownWords) - logit(others, allWords - ownWords)) / Math.sqrt(variance)
}

/** How often chance alone makes a standard normal value so far from 0, either way (Abramowitz and Stegun 7.1.26). */
export function chanceOfNormal(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return series * Math.exp(-x * x)
}
