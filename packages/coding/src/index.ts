export { krippendorffAlpha } from './statistics/alpha.ts'
export { unitizingAlpha } from './statistics/unitizing-alpha.ts'
