export { attributionOf } from './attribution-of.ts'
export { extractAttributions, type AttributionContext } from './extract-attributions.ts'
