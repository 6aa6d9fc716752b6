/** A word of a text with its offset, as written. */
export type Word = { text: string; start: number }

/** The words and numbers of a text, hyphens and apostrophes dividing. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({ text: match[0], start: match.index }))
}

// English words that carry structure, not content. Own list, after the closed word classes of any grammar.
const STRUCTURE = new Set(
  `a an the of in on at to for by from with and or but nor as than that this these those there it its they them their he his him she her
  we our us you your i my me who whom whose which what when where while is are was were be been being am has have had having do does did
  will would shall should can could may might must not no if so such into onto over under about after before between through during up
  down out off away again also just only very more most less least much many some any all both each every other others another same own too
  then now here how why because until against per via said says say saying told according reported reportedly mr mrs ms dr s t re ve ll
  around some nearly almost approximately roughly estimated`.split(/\s+/),
)

/** Whether a word, lower case, carries content. */
export function isContent(word: string): boolean {
  return !STRUCTURE.has(word) && !/^\d/.test(word)
}

/**
 * A word brought to a form that its inflections share. Lighter than Porter's stemmer on purpose: what is merged here
 * counts as evidence that two figures mean the same thing.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase()
  if (lower.length <= 3) return lower
  const base = lower
    .replace(/(?<=..)ies$/, 'y')
    .replace(/(?<=(?:ss|sh|ch|x|z))es$/, '')
    .replace(/(?<=[^su])s$/, '')
  if (base.length <= 5) return base
  return base.replace(/(?<=...)(?:ing|ed)$/, '').replace(/([^lsz])\1$/, '$1')
}
