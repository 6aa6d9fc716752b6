export { type FigureContext, extractFigures } from './extract-figures.ts'
export type { FigureLexicon } from './lexicon.ts'
