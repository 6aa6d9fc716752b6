export { extractAttributions } from './extract-attributions.ts'
