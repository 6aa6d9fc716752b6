export * from './expected.ts'
export * from './open-newsstand.ts'
export type { NewsstandRequest } from './serve-stand.ts'
