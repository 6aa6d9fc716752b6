import { type Field, NONE, OPEN, PART } from '../codebook.ts'

/**
 * A code as it counts, from what a coder wrote; "" is a missing one, null one that the codebook does not have. An
 * apostrophe that keeps a spreadsheet from calculating is dropped.
 */
export function codeOf(written: string, field: Field): string | null {
  const text = written.replace(/^'(?=[=+\-@])/, '').trim()
  if (text === '' || text.length > 2000) return text === '' ? '' : null
  if (field.codes) {
    const code = text.toLowerCase()
    return (
      field.codes.find((known) => known.toLowerCase() === code || known.replaceAll('_', ' ').toLowerCase() === code) ??
      null
    )
  }
  if (field.scale !== 'nominal') return numberCode(text)
  if (text.toLowerCase() === NONE) return NONE
  return field.name === 'figures'
    ? text
        .split(PART)
        .map((part) => part.trim())
        .filter(Boolean)
        .join(` ${PART} `)
    : text
}

/** Plain digits, with commas or blanks between thousands as spreadsheets add them. */
function numberCode(text: string): string | null {
  if (text.toLowerCase() === OPEN) return OPEN
  const plain = text.replace(/(?<=\d)[,\u00A0\u202F ](?=\d{3}(?!\d))/g, '')
  // 1.200 is 1200 in half of Europe and 1.2 elsewhere: nobody may guess.
  if (/^-?\d{1,3}(?:\.\d{3}){1,6}$/.test(plain)) return null
  return /^-?\d{1,21}(?:\.\d{1,12})?$/.test(plain) ? String(Number(plain)) : null
}
