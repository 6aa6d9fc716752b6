import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../cli/parallax.ts'
import { fillSheets } from './fill-sheets.ts'

const page = readFileSync(join(root, 'docs/worked-example.md'), 'utf8')
const commands = [...page.matchAll(/```sh\n([^`]+)```/g)].flatMap(([, block = '']) => block.trim().split('\n'))
const script = join(root, 'apps/cli/src/parallax.ts')
const folder = mkdtempSync(join(tmpdir(), 'parallax-example-'))
const outputs: { command: string; exit: number | null; stdout: string; stderr: string }[] = []

/** Runs one line of the page as it stands, with this checkout's own command. */
function run(command: string): void {
  const line = command
    .replace(/^npx --no parallax/, `"${process.execPath}" "${script}"`)
    .replace(/^node test\/docs\//, `"${process.execPath}" "${join(root, 'test/docs')}/"`)
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', timeout: 120_000 })
  outputs.push({ command, exit: status, stdout, stderr })
}

beforeAll(() => {
  mkdirSync(join(folder, 'docs'))
  cpSync(join(root, 'docs/example'), join(folder, 'docs/example'), { recursive: true })
  for (const command of commands) run(command)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const event = 'events/port-calder-2031'
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const outputOf = (part: string): string => outputs.find(({ command }) => command.includes(part))?.stdout ?? ''

describe('the worked example', () => {
  it('runs, every command of it', () => {
    expect(commands.length).toBeGreaterThan(9)
    expect(outputs.filter(({ exit }) => exit !== 0)).toEqual([])
  })

  it('measures how far the coders agree and the machine with them', () => {
    const scores = outputOf('code score')
    const alpha = Number(/alpha figure kind: (-?[\d.]+)/.exec(scores)?.[1])
    expect(alpha).toBeGreaterThan(0.5)
    expect(alpha).toBeLessThan(1)
    expect(scores).toMatch(/machine figure \w+: F1 0\.\d+/)
    expect(scores).not.toContain('NaN')
  })

  it('applies the correction, and shows it', () => {
    const [record] = JSON.parse(read(`corrected/${event}/comparison.json`)).corrections
    expect(record).toMatchObject({ action: 'recode', coder: 'ben', state: 'applied', quote: 'At least 23' })
    expect(read(`corrected/${event}/report.html`)).toContain('Given out before the count was over')
    expect(JSON.parse(read('changes.json'))).not.toHaveProperty('incomparable')
  })

  it('freezes what the report prints', () => {
    const hash = /[0-9a-f]{64}/.exec(outputOf('freeze corrected'))?.[0] ?? 'none'
    expect(read(`corrected/${event}/report.html`)).toContain(hash)
    expect(read(`public/${event}/report.html`)).toContain(hash)
  })

  it('publishes no name of a witness, and neither key nor archive', () => {
    const named = globSync('public/**/*.{html,csv,json,jsonl,md,bib}', { cwd: folder }).filter((path) =>
      read(path).includes('Pellan'),
    )
    expect(named).toEqual([])
    expect(globSync('public/**/*.{gz,yaml}', { cwd: folder })).toEqual([])
  })

  it('deletes the archive in the end', () => {
    expect(globSync('run/*.gz', { cwd: folder })).toEqual([])
    expect(JSON.parse(read('run/retention.json')).deleted).toHaveLength(2)
  })
})

describe('what stands in for the coders', () => {
  it('codes the passages it knows, and leaves the others open', () => {
    const own = join(folder, 'filling')
    mkdirSync(own)
    const rows = ['unit_id,outlet,passage,after,figures', 'u-1,North,Known.,,', 'u-2,North,Unknown.,,']
    writeFileSync(join(own, 'anna-sentence.csv'), rows.join('\r\n'))
    writeFileSync(join(own, 'anna.csv'), 'sheet,outlet,passage,figures\nsentence,North,Known.,none\n')
    fillSheets(own, own)
    const [, known, unknown] = readFileSync(join(own, 'anna-sentence.csv'), 'utf8').split('\r\n')
    expect(known).toBe('"u-1","North","Known.","","none"')
    expect(unknown).toBe('"u-2","North","Unknown.","",""')
  })
})
