import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseStudy } from '../../apps/cli/src/input/read-study.ts'
import { parallax, root } from './parallax.ts'
import { temporaryFolder } from './temporary-folder.ts'

const { parse } = createRequire(join(root, 'apps/cli/package.json'))('yaml')

/** The part of GitHub's workflow syntax that ours uses; whatever else is in it is a mistake. */
const Step = z.union([
  z.strictObject({
    name: z.string(),
    id: z
      .string()
      .regex(/^[a-z-]+$/)
      .optional(),
    if: z.string().optional(),
    env: z.record(z.string().regex(/^[A-Z_]+$/), z.string()).optional(),
    'working-directory': z.string().optional(),
    run: z.string().min(1),
  }),
  z.strictObject({
    uses: z.string().regex(/^actions\/[a-z-]+(?:\/[a-z]+)?@v\d+$/),
    if: z.string().optional(),
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  }),
])
const Workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    schedule: z.array(z.strictObject({ cron: z.string().regex(/^\d{1,2} \d{1,2} \* \* \*$/) })),
    workflow_dispatch: z.null(),
    pull_request: z.strictObject({ paths: z.array(z.string()) }),
  }),
  permissions: z.strictObject({ contents: z.literal('read') }),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.record(
    z.string().regex(/^[a-z-]+$/),
    z.strictObject({
      'runs-on': z.literal('ubuntu-latest'),
      'timeout-minutes': z.int().max(360),
      env: z.record(z.string(), z.string()),
      steps: z.array(Step),
    }),
  ),
})

const folder = mkdtempSync(join(tmpdir(), 'parallax-init-'))
afterAll(() => rmSync(folder, { recursive: true }))
const ended = parallax('init', '--ci', '--out', folder)
const workflow = Workflow.parse(parse(readFileSync(join(folder, '.github/workflows/parallax.yml'), 'utf8')))
const scripts = Object.values(workflow.jobs).flatMap(({ steps }) =>
  steps.flatMap((step) => ('run' in step ? step : [])),
)

describe('parallax init --ci', () => {
  it('says what it wrote', () => {
    expect(ended.exit).toBe(0)
    expect(ended.stdout.trim().split('\n')).toEqual([
      join(folder, 'study.yaml'),
      join(folder, '.github/workflows/parallax.yml'),
    ])
  })

  it('writes a study that is valid, with every key of the schema', () => {
    const { study, text } = parseStudy(readFileSync(join(folder, 'study.yaml'), 'utf8'), 'study.yaml')
    for (const key of ['contact', 'outlets', 'events', 'sides', 'quantities', 'settings', 'gates']) {
      expect(text).toMatch(new RegExp(`^${key}:`, 'm'))
    }
    expect(Object.values(study.gates)).toHaveLength(6)
  })

  it('writes a study that runs once its event has a corpus', () => {
    const own = temporaryFolder()
    parallax('init', '--out', own)
    const path = join(own, 'study.yaml')
    writeFileSync(
      join(own, 'corpus.jsonl'),
      `${JSON.stringify({ id: 'a', outlet: 'north-herald', text: 'The bridge collapse in Orvo killed 12 people.' })}\n`,
    )
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace('# articles:', 'articles:')
        .replace('level: error, outlets: 2', 'level: error, outlets: 1'),
    )
    expect(parallax('run', path, '--out', join(own, 'run')).exit).toBe(0)
    expect(existsSync(join(own, '.github'))).toBe(false)
  })

  it('writes over nothing, and then nothing at all', () => {
    const own = temporaryFolder()
    writeFileSync(join(own, 'study.yaml'), 'study: mine\n')
    expect(parallax('init', '--ci', '--out', own)).toMatchObject({ exit: 2 })
    expect(readFileSync(join(own, 'study.yaml'), 'utf8')).toBe('study: mine\n')
    expect(existsSync(join(own, '.github'))).toBe(false)
  })

  it('puts nothing into a script by an expression', () => {
    for (const { name, run } of scripts) expect(run, name).not.toContain('${{')
  })

  it('has scripts that the shell can read', () => {
    for (const { name, run } of scripts) {
      expect(() => execFileSync('bash', ['-n'], { input: run, stdio: ['pipe', 'ignore', 'pipe'] }), name).not.toThrow()
    }
  })

  it.each([
    { code: '0', ends: 0 },
    { code: '1', ends: 1 },
    { code: '3', ends: 3 },
    { code: '', ends: 4 },
  ])('ends the job with the exit code of the run: "$code"', ({ code, ends }) => {
    const script = scripts.find(({ env }) => env?.['CODE'])?.run ?? ''
    let status = 0
    try {
      execFileSync('bash', ['-e'], { input: script, env: { CODE: code }, stdio: ['pipe', 'ignore', 'ignore'] })
    } catch (error) {
      status = Number(Reflect.get(Object(error), 'status'))
    }
    expect(status).toBe(ends)
  })

  it('refers only to steps that are there', () => {
    const text = readFileSync(join(folder, '.github/workflows/parallax.yml'), 'utf8')
    const ids = scripts.flatMap(({ id }) => id ?? [])
    for (const [, id] of text.matchAll(/steps\.([a-z-]+)\.outputs/g)) expect(ids).toContain(id)
  })
})
