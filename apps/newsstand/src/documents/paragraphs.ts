/**
 * The paragraphs of a text written with blank lines between them. Line breaks within a paragraph count as spaces, so that
 * the prose can be wrapped in the source and still be quoted in one piece.
 */
export function paragraphs(text: string): string[] {
  return text
    .trim()
    .split('\n\n')
    .map((paragraph) => paragraph.split('\n').join(' ').trim())
}
