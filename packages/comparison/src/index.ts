export { compareRuns } from './changes/compare-runs.ts'
export { CHECKS } from './checks/index.ts'
export { compare, type CompareInput } from './compare.ts'
export { MEASURES } from './framing/index.ts'
