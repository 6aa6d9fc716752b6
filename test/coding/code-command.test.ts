import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Sample } from '@parallax/coding'
import { Comparison, Reliability } from '@parallax/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parallax } from '../cli/parallax.ts'
import { generatedRun } from './generated-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'parallax-code-'))
const at = (...parts: string[]): string => join(folder, ...parts)
const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const comparison = (run: string): Comparison =>
  Comparison.parse(JSON.parse(readFileSync(at(run, 'comparison.json'), 'utf8')))
const compare = (run: string, ...more: string[]) =>
  parallax('compare', '--articles', at('articles.jsonl'), '--claims', at('claims.jsonl'), '--out', at(run), ...more)

beforeAll(() => {
  const { articles, claims } = generatedRun()
  writeFileSync(at('articles.jsonl'), lines(articles))
  writeFileSync(at('claims.jsonl'), lines(claims))
  compare('run')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('parallax code', () => {
  it('samples, takes the sheets back, scores them, and shows it in the report', () => {
    const drawn = parallax(
      'code',
      'sample',
      at('run'),
      '--n',
      '60',
      '--seed',
      '7',
      '--strata',
      'outlet',
      '--coders',
      'anna,ben',
      '--out',
      at('sheets'),
    )
    expect(drawn).toMatchObject({ exit: 0 })
    const [name = ''] = readdirSync(at('run', 'coding'))
    const sample = Sample.parse(JSON.parse(readFileSync(at('run', 'coding', name), 'utf8')))
    const sheets = ['anna', 'ben'].map((coder) => {
      const codes = Object.fromEntries(sample.units.map(({ id, machine }) => [id, machine]))
      writeFileSync(
        at(`${coder}.json`),
        JSON.stringify({ schema: 'parallax/coded@1', sample: sample.id, coder, codes }),
      )
      return at(`${coder}.json`)
    })
    const scored = parallax('code', 'score', at('run'), ...sheets)
    expect(scored).toMatchObject({ exit: 0 })
    expect(scored.stdout).toContain('alpha figure kind: 1.000')
    expect(Reliability.safeParse(JSON.parse(readFileSync(at('run', 'reliability.json'), 'utf8'))).success).toBe(true)
    expect(parallax('report', at('run')).exit).toBe(0)
    const page = readFileSync(at('run', 'report.html'), 'utf8')
    expect(page).toContain(sample.id)
    expect(page).toMatch(/checked by people: \d+ of 140, expected error 0%/)
  })

  it('notes a correction that a rerun takes up, marks, and shows', () => {
    const [one, two] = comparison('run').claims
    const written = [
      parallax(
        'code',
        'correct',
        at('run'),
        '--claim',
        one?.id ?? '',
        '--action',
        'reject',
        '--coder',
        'anna',
        '--reason',
        'no count',
      ),
      parallax(
        'code',
        'correct',
        at('run'),
        '--claim',
        two?.id ?? '',
        '--action',
        'recode',
        '--set',
        'lower=99',
        'upper=null',
        '--coder',
        'anna',
        '--reason',
        'misread',
      ),
    ]
    expect(written.map(({ exit }) => exit)).toEqual([0, 0])
    writeFileSync(at('corrections.yaml'), written.map(({ stdout }) => stdout).join(''))
    expect(compare('rerun', '--corrections', at('corrections.yaml')).exit).toBe(0)
    const rerun = comparison('rerun')
    expect(rerun.corrections?.map(({ action, state }) => [action, state])).toEqual([
      ['reject', 'applied'],
      ['recode', 'applied'],
    ])
    expect(rerun.claims.some(({ id }) => id === one?.id)).toBe(false)
    expect(rerun.claims.find(({ id }) => id === two?.id)).toMatchObject({ lower: 99, upper: null })
    expect(rerun.quantities.some(({ corrected }) => corrected !== undefined)).toBe(true)
    expect(rerun.provenance.inputs.map(({ name }) => name)).toContain('corrections.yaml')
    expect(parallax('report', at('rerun')).exit).toBe(0)
    const page = readFileSync(at('rerun', 'report.html'), 'utf8')
    expect(page).toContain('id="corrections"')
    expect(page).toContain('misread')
    expect(readFileSync(at('rerun', 'claims.csv'), 'utf8')).toContain(`recode-${two?.id}`)
  })

  it.each([
    ['corrections:\n  - id: a\n    action: delete\n', 'bad.yaml:3:13'],
    ['corrections:\n  - {id: a\n', 'bad.yaml:'],
    [
      '- id: A B\n  action: exclude\n  coder: x\n  time: 2031-05-02\n  reason: r\n  at: {article: a, quote: q, sha256: x}\n',
      'bad.yaml:1:7',
    ],
  ])('refuses a broken corrections.yaml by line and column: %j', (text, where) => {
    writeFileSync(at('bad.yaml'), text)
    const ended = compare('never', '--corrections', at('bad.yaml'))
    expect(ended.exit).toBe(2)
    expect(ended.stderr).toContain(where)
    expect(existsSync(at('never', 'comparison.json'))).toBe(false)
  })

  it.each([
    [['code', 'delete', at('run')], 'no such task'],
    [['code', 'sample', at('run'), '--coders', '../x', '--out', at('s')], '--coders cannot be this'],
    [['code', 'sample', at('run'), '--coders', 'a', '--n', '1e9', '--out', at('s')], '--n cannot be this'],
    [['code', 'sample', at('run'), '--coders', 'a', '--strata', 'mood', '--out', at('s')], '--strata cannot be this'],
    [['code', 'score', at('run')], 'no sheet holds'],
    [['code', 'score', at('run'), '--sample', '../../x'], 'no such sample'],
    [['code', 'sample', at(''), '--coders', 'a', '--out', at('s')], 'neither comparison.json nor'],
    [['code', 'correct', at('run'), '--claim', 'f-0'], 'no comparison of this run'],
  ])('refuses %j', (words, message) => {
    const ended = parallax(...words)
    expect(ended.exit).toBe(2)
    expect(ended.stderr).toContain(message)
  })
})
