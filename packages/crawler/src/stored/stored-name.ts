import type { Source } from '@parallax/model'

/** What a stored source is called in the ledger: its kind and its path as the study writes it. */
export function storedName(source: Extract<Source, { kind: 'warc' | 'pages' }>): string {
  const path = source.kind === 'warc' ? source.file : source.folder
  return `stored:${source.kind}/${encodeURI(path)}`
}
