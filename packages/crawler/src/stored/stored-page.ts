/** A page out of a file at hand, or why there is none. `source` is the file and, in a WARC, the record. */
export type StoredPage =
  | { kind: 'page'; url: string; bytes: Uint8Array; contentType?: string; fetchedAt?: string; source: string }
  | { kind: 'broken'; code: string; message: string }
