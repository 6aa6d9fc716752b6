export { indexEntry, type IndexEntry } from './index-entry.ts'
export { renderIndex, type RunIndex } from './render-index.ts'
export { renderReport } from './render-report.ts'
export type { RenderedFile } from './rendered-file.ts'
