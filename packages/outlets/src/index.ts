export { outletOfHost } from './outlet-of-host.ts'
export { OUTLETS } from './outlets/index.ts'
export { resolveOutlets } from './resolve-outlets.ts'
export { unlistedOutlet } from './unlisted-outlet.ts'
