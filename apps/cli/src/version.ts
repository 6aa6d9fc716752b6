import manifest from '../package.json' with { type: 'json' }

/** The version that reports, schemas and the crawler's User-Agent name. */
export const VERSION: string = manifest.version

/** As it stands in a comparison's provenance. */
export const SOFTWARE = { name: 'parallax', version: VERSION } as const
