/** Soft hyphens, zero-width spaces and marks of direction: they are seen by no reader and split words for every rule. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
// oxlint-disable-next-line no-control-regex -- control characters are what is to be dropped
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g
const BLANKS = /\s+/g
/** No-break and thin blanks, which group thousands between two digits ("1 200"). */
const GROUPING = /^[\u00a0\u2009\u202f]$/
const DIGIT = /\d/
/** Most text needs nothing: printable ASCII without two spaces in a row. */
const UNCLEAN = /[^ -~]| {2}/

/**
 * Text as a reader sees it: NFC, without invisible characters, every run of blanks one space, none at the ends. A single
 * no-break blank between two digits stays as it is. Joiners (U+200C, U+200D) stay: Persian and Hindi are misspelt
 * without them.
 */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text.trim()
  const visible = text.normalize('NFC').replace(INVISIBLE, '').replace(CONTROL, ' ')
  return visible
    .replace(BLANKS, (blanks, at: number) => {
      const groups = GROUPING.test(blanks) && DIGIT.test(visible[at - 1] ?? '') && DIGIT.test(visible[at + 1] ?? '')
      return groups ? blanks : ' '
    })
    .trim()
}

/** Whether a character is dropped from text because nobody sees it. */
export function isInvisible(letter: string): boolean {
  return letter.replace(INVISIBLE, '').replace(CONTROL, '') === ''
}
