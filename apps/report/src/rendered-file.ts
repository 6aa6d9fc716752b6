/** A file to be written, relative to the event's folder: text as UTF-8, or bytes. */
export type RenderedFile = { path: string; content: string | Uint8Array }
/** A file that is text. */
export type RenderedText = { path: string; content: string }
