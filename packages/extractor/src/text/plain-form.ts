/** Typographic characters and the one plain character a tagger knows in their place. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
}

/**
 * The text with typographic quotation marks, apostrophes, hyphens and white space in their plain form. One UTF-16 unit
 * becomes one, so that offsets hold; line breaks stay, for the paragraphs.
 */
export function plainForm(text: string): string {
  return text
    .replace(
      /[\u2018\u2019\u201a\u201b\u02bc\u201c-\u201f\u00ab\u00bb\u2010-\u2013\u2212]/g,
      (found) => PLAIN[found] ?? found,
    )
    .replace(/[^\S\n ]/g, ' ')
}
