export { extractFrames } from './extract-frames.ts'
