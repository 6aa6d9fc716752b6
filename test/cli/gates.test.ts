import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Gates } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { overrideGates } from '../../apps/cli/src/job/gate-levels.ts'
import { parallax } from './parallax.ts'
import { temporaryFolder } from './temporary-folder.ts'

const NORTH = 'At least 12 people were killed in Orvo.'

/** A study of one event, told by two outlets: what South says, and what the study asks of it. */
function studyOf(folder: string, south: string, gates = '{}'): string {
  const article = (id: string, outlet: string, text: string): string =>
    JSON.stringify({ id, outlet, text, publishedAt: '2031-03-02' })
  writeFileSync(join(folder, 'bridge.jsonl'), `${article('a', 'North', NORTH)}\n${article('b', 'South', south)}\n`)
  const path = join(folder, 'study.yaml')
  writeFileSync(
    path,
    `study: Bridge\nevents:\n  - {id: bridge, title: Bridge collapse, articles: bridge.jsonl}\ngates: ${gates}\n`,
  )
  return path
}

type Scenario = { name: string; before?: string; now: string; gate: string; exit: number; says: RegExp }

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'less than before',
    before: 'The collapse in Orvo killed 30 people.',
    now: 'The collapse in Orvo killed 14 people.',
    gate: 'revised-down=error',
    exit: 1,
    says: /South gives 14, before 30/,
  },
  {
    name: 'more than before',
    before: 'The collapse in Orvo killed 14 people.',
    now: 'The collapse in Orvo killed 30 people.',
    gate: 'revised-down=error',
    exit: 0,
    says: /^(?!.*gate)/s,
  },
  {
    name: 'a bound that takes nothing back',
    before: 'The collapse in Orvo killed 30 people.',
    now: 'The collapse in Orvo killed at least 14 people.',
    gate: 'revised-down=error',
    exit: 0,
    says: /^(?!.*gate)/s,
  },
  {
    name: 'less than before, as a warning',
    before: 'The collapse in Orvo killed 30 people.',
    now: 'The collapse in Orvo killed 14 people.',
    gate: 'revised-down=warn',
    exit: 0,
    says: /revised-down \(warn\)/,
  },
  {
    name: 'no earlier run',
    now: 'The collapse in Orvo killed 14 people.',
    gate: 'revised-down=error',
    exit: 0,
    says: /not checked/,
  },
  {
    name: 'an edited text',
    before: 'The collapse in Orvo killed 30 people.',
    now: 'The collapse in Orvo killed 30 people. It rained.',
    gate: 'evidence-changed=error',
    exit: 1,
    says: /South edited/,
  },
  {
    name: 'the same text',
    before: 'The collapse in Orvo killed 30 people.',
    now: 'The collapse in Orvo killed 30 people.',
    gate: 'evidence-changed=error',
    exit: 0,
    says: /^(?!.*gate)/s,
  },
  {
    name: 'too few outlets',
    now: 'It rained.',
    gate: 'min-outlets=error:3',
    exit: 1,
    says: /2 outlets read in full, fewer than 3/,
  },
  { name: 'enough outlets', now: 'It rained.', gate: 'min-outlets=error:2', exit: 0, says: /^(?!.*gate)/s },
]

describe('parallax run with gates', () => {
  it.each(SCENARIOS)('$name, $gate: exit code $exit', ({ before, now, gate, exit, says }) => {
    const folder = temporaryFolder()
    const out = join(folder, 'now')
    const baseline = before === undefined ? [] : ['--baseline', join(folder, 'before')]
    if (before !== undefined) parallax('run', studyOf(folder, before), '--out', join(folder, 'before'))
    const ended = parallax('run', studyOf(folder, now), '--out', out, ...baseline, '--gate', gate)
    expect(ended.exit).toBe(exit)
    expect(ended.stderr).toMatch(says)
    expect(readFileSync(join(out, 'gates.xml'), 'utf8')).toContain(`name="${gate.split('=')[0]}"`)
    expect(existsSync(join(out, 'events/bridge/changes.json'))).toBe(before !== undefined)
  })

  it('counts what was lost, and never passes it as complete', () => {
    const folder = temporaryFolder()
    const path = studyOf(folder, 'It rained.', '{max-failures: {failures: 0}}')
    writeFileSync(join(folder, 'bridge.jsonl'), 'no article\n', { flag: 'a' })
    expect(parallax('run', path, '--out', join(folder, 'a'))).toMatchObject({ exit: 1 })
    expect(parallax('run', path, '--out', join(folder, 'b'), '--gate', 'max-failures=off').exit).toBe(3)
  })

  it('may compare with the folder it writes to, and makes the same report from what it left', () => {
    const folder = temporaryFolder()
    const out = join(folder, 'run')
    parallax('run', studyOf(folder, 'The collapse in Orvo killed 30 people.'), '--out', out)
    const path = studyOf(folder, 'The collapse in Orvo killed 14 people.')
    expect(parallax('run', path, '--out', out, '--baseline', out).exit).toBe(0)
    const page = readFileSync(join(out, 'events/bridge/report.html'), 'utf8')
    expect(page).toContain('What changed since the last run')
    parallax('report', out)
    expect(readFileSync(join(out, 'events/bridge/report.html'), 'utf8')).toBe(page)
  })

  it('refuses a baseline that is no run, before any work', () => {
    const folder = temporaryFolder()
    const out = join(folder, 'run')
    expect(parallax('run', studyOf(folder, NORTH), '--out', out, '--baseline', folder).exit).toBe(2)
    expect(existsSync(out)).toBe(false)
  })
})

describe('the log of a run', () => {
  it('is silent with --quiet, and one object a line with --log json', () => {
    const folder = temporaryFolder()
    const path = studyOf(folder, NORTH)
    expect(parallax('run', path, '--out', join(folder, 'a'), '--quiet').stderr).toBe('')
    const { stderr, stdout } = parallax(
      'run',
      path,
      '--out',
      join(folder, 'b'),
      '--log',
      'json',
      '--gate',
      'min-outlets=warn:9',
    )
    const lines = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ step }) => step)).toEqual(['progress', 'warning'])
    expect(stdout).toContain('Report: ')
    expect(stdout).not.toContain('\u001B')
    expect(parallax('run', path, '--out', join(folder, 'c'), '--log', 'loud').exit).toBe(2)
  })
})

describe('overrideGates', () => {
  const gates = Gates.parse({ 'min-outlets': { outlets: 4 }, arithmetic: 'warn' })

  it.each([
    { words: [], changed: {} },
    { words: ['arithmetic=error'], changed: { arithmetic: 'error' } },
    { words: ['min-outlets=off'], changed: { 'min-outlets': { level: 'off', outlets: 4 } } },
    {
      words: ['min-outlets=warn:7', 'new-conflict=warn'],
      changed: { 'min-outlets': { level: 'warn', outlets: 7 }, 'new-conflict': 'warn' },
    },
    { words: ['max-failures=error:0'], changed: { 'max-failures': { level: 'error', failures: 0 } } },
  ])('$words', ({ words, changed }) => {
    expect(overrideGates(gates, words)).toEqual({ ...gates, ...changed })
  })

  it.each([
    'loud=error',
    'arithmetic',
    'arithmetic=on',
    'arithmetic=error:3',
    'max-failures=error',
    'min-outlets=error:0',
    'toString=error',
    '=error',
  ])('refuses %j', (word) => {
    expect(() => overrideGates(gates, [word])).toThrow('not a gate with its level')
  })
})
