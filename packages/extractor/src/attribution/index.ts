export { attributionOf } from './attribution-of.ts'
export { extractAttributions } from './extract-attributions.ts'
