/** What may stand between the words of a term: "Port-au-Prince" is "Port au Prince". */
const BETWEEN = String.raw`[\s\p{Pd}'’]`

/**
 * The question whether a text holds a term of an event: the term's words in their order and whole, in any case, in the
 * singular as given or with a plural s. Signs count as they are written ("C++", "$5"). A term without a word is held by no
 * text.
 */
export function matchTerm(term: string): (text: string) => boolean {
  const words = term
    .normalize('NFKC')
    .split(new RegExp(`${BETWEEN}+`, 'u'))
    .filter((word) => word !== '')
  if (words.length === 0) return () => false
  const pattern = words.map(escaped).join(`${BETWEEN}{1,4}`)
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}s?(?![\p{L}\p{N}])`, 'iu')
  return (text) => whole.test(text.normalize('NFKC'))
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
