export { extractFrames, type FramingContext } from './extract-frames.ts'
export type { FrameReading, FramedText, FramingMeasure } from './measure.ts'
export { MEASURES } from './measures.ts'
