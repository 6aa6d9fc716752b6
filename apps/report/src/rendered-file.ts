/** One file of a report: its path within the run folder, with forward slashes, and its whole content. */
export type RenderedFile = { path: string; content: string }
