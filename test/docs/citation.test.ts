import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../..')
const { parse } = createRequire(join(root, 'apps/cli/package.json'))('yaml')
const manifest = z
  .object({ version: z.string(), license: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))

/** Of the Citation File Format 1.2.0, what must be there, and what we give. */
const Citation = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.literal('software'),
  title: z.literal('Parallax'),
  abstract: z.string(),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.literal(manifest.version),
  license: z.literal(manifest.license),
  keywords: z.array(z.string()),
})

describe('CITATION.cff', () => {
  it('is of the format, and names the version and licence of the package', () => {
    expect(() => Citation.parse(parse(readFileSync(join(root, 'CITATION.cff'), 'utf8')))).not.toThrow()
  })
})
