const MAX_LENGTH = 5000

/** Words of a title or summary that may hold HTML: tags become spaces, white space is joined; at most 5,000 characters. */
export function plainText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const plain = text
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return plain === '' ? undefined : plain.slice(0, MAX_LENGTH)
}
