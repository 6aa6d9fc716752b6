/**
 * Text as it may be shown: control characters, bidi overrides and isolates, and lone surrogates become U+FFFD, so that a
 * headline cannot reorder the line it stands in and a reader still sees that something was there. Tabs and line breaks
 * stay. The length in UTF-16 units does not change, so offsets keep their meaning.
 */
export function neutralised(text: string): string {
  return text.replace(UNSHOWN, '\uFFFD').toWellFormed()
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSHOWN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFFF9-\uFFFB]/g
