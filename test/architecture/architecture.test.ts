import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importedFrom, ROOMS, violations } from './rules.ts'

const root = resolve(import.meta.dirname, '../..')

/** Longer files are tables: lexicons, outlet rules, styles. */
const TABLES = /\/(?:languages|outlets|style|tables|agency|prose)\//
const LONGEST_FILE = 250

type Source = { room: string; path: string; text: string }

const sources: Source[] = Object.entries(ROOMS).flatMap(([room, { path }]) =>
  readdirSync(join(root, path, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, path, 'src', name))
    .map((file) => ({ room, path: relative(root, file), text: readFileSync(file, 'utf8') })),
)

describe('the rooms', () => {
  it('are all there, and their files were seen', () => {
    for (const room of Object.keys(ROOMS))
      expect(
        sources.filter((source) => source.room === room),
        room,
      ).not.toHaveLength(0)
    expect(sources.length).toBeGreaterThan(100)
  })

  it('import only rooms to their left, and touch only what they may', () => {
    expect(sources.flatMap(({ room, path, text }) => violations(room, path, text))).toEqual([])
  })

  it('reach no other room by a relative path', () => {
    const escapes = sources.flatMap(({ room, path, text }) =>
      importedFrom(text)
        .filter((name) => name.startsWith('.'))
        .filter((name) => !join(path, '..', name).startsWith(`${ROOMS[room]?.path}/`))
        .map((name) => `${path}: ${name}`),
    )
    expect(escapes).toEqual([])
  })

  it('keep one idea a file', () => {
    const long = sources.filter(({ path, text }) => !TABLES.test(path) && text.split('\n').length > LONGEST_FILE + 1)
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

describe('the rules bite', () => {
  it.each([
    ['comparison', `import { gather } from '@parallax/crawler'`],
    ['model', `import { OUTLETS } from '@parallax/outlets'`],
    ['extractor', `import { readFileSync } from 'node:fs'`],
    ['extractor', `const fs = await import('node:fs/promises')`],
    ['report', `export { request } from 'node:https'`],
    ['report', `const page = await fetch(url)`],
    ['comparison', `const now = Date.now()`],
    ['comparison', `const now = new Date()`],
    ['extractor', `const seed = Math.random()`],
    ['cli', `import { Agent } from 'undici'`],
    ['cli', `const { chromium } = await import('playwright-core')`],
    ['outlets', `console.log('x')`],
    ['model', `import { sha256 } from './identity'`],
  ])('in %s: %s', (room, source) => {
    expect(violations(room, 'x.ts', source)).toHaveLength(1)
  })

  it.each([
    ['crawler', `import { Agent } from 'undici'`],
    ['cli', `import { readFile } from 'node:fs/promises'`],
    ['comparison', `import type { Claim } from '@parallax/model'`],
    ['extractor', `const day = new Date(text)`],
    ['report', `// fetch(url) is what a report never does`],
  ])('and let be, in %s: %s', (room, source) => {
    expect(violations(room, 'x.ts', source)).toEqual([])
  })
})
