export * from './extract-claims.ts'
export * from './relevance/is-about.ts'
