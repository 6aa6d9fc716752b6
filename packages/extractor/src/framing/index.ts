export { extractFrames } from './extract-frames.ts'
export { MEASURES } from './measures.ts'
