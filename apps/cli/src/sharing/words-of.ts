/**
 * The words of a text as half-open spans in UTF-16 units: runs of letters, digits and marks; in scripts that write without
 * blanks every letter counts as a word, so that a whole sentence cannot pass as one.
 */
export function wordsOf(text: string): [number, number][] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => [index, index + word.length])
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+/gu
