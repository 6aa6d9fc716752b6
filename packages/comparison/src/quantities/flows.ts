// Verbs and nouns of money that comes in and of money that goes out. Own list.
const IN = /\b(?:earn(?:s|ed|ing|ings)?|income|revenues?|receiv(?:e|es|ed|ing)|salary|proceeds|profits?)\b/gi
const OUT =
  /\b(?:pa(?:y|ys|id|ying)|spen(?:d|ds|t|ding)|donat(?:e|es|ed|ing|ions?)|gave|giv(?:e|es|en|ing)|costs?|tax(?:es)?|fine[ds]?)\b/gi

/** Whether a sum comes in to its subject or goes out, by the nearest word that says so; "" where none does. */
export type Flow = 'in' | 'out' | ''

const REACH = 60

/** Reads the nearest such word before the figure; one behind it belongs as often to the next sum. */
export function flowOf(before: string): Flow {
  const near = before.slice(-REACH)
  const [came, went] = [IN, OUT].map((words) => Array.from(near.matchAll(words)).at(-1)?.index ?? -1)
  if (came === undefined || went === undefined || came === went) return ''
  return came > went ? 'in' : 'out'
}
