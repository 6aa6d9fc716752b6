import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parallax } from '../cli/parallax.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'

const article = (id: string, outlet: string, text: string): string =>
  JSON.stringify({ id, outlet, text, publishedAt: '2031-03-02' })

/** A study of two events whose corpora lie beside it. */
function study(): { folder: string; path: string } {
  const folder = temporaryFolder()
  writeFileSync(
    join(folder, 'bridge.jsonl'),
    [
      article('a', 'North', 'At least 12 people were killed in Orvo.'),
      article('b', 'South', 'The collapse in Orvo killed 14 people.'),
    ].join('\n'),
  )
  writeFileSync(join(folder, 'fire.jsonl'), `${article('a', 'North', 'The fire destroyed 30 homes.')}\nno article\n`)
  const path = join(folder, 'study.yaml')
  writeFileSync(
    path,
    'study: Two events\nevents:\n  - {id: bridge, title: Bridge collapse, articles: bridge.jsonl}\n  - {id: fire, title: Fire, articles: fire.jsonl}\n',
  )
  return { folder, path }
}

describe('a study of several corpora', () => {
  it('gives an index and a report each, and exit code 3 for the line it left out', () => {
    const { folder, path } = study()
    const out = join(folder, 'run')
    const { exit, stderr } = parallax('run', path, '--out', out)
    expect(exit).toBe(3)
    expect(stderr).toContain('fire.jsonl:2')
    for (const name of ['index.html', 'events/bridge/report.html', 'events/fire/report.html']) {
      expect(existsSync(join(out, name)), name).toBe(true)
    }
  })

  it('gives the same bytes when it is run twice, and when the report is made again', () => {
    const { folder, path } = study()
    const names = ['events/bridge/comparison.json', 'events/bridge/report.html', 'index.html', 'events.csv']
    const read = (run: string): string[] => names.map((name) => readFileSync(join(folder, run, name), 'utf8'))
    parallax('run', path, '--out', join(folder, 'one'))
    parallax('run', path, '--out', join(folder, 'two'))
    const first = read('one')
    expect(read('two')).toEqual(first)
    expect(parallax('report', join(folder, 'one')).exit).toBe(0)
    expect(read('one')).toEqual(first)
  })

  it('gives the stages the same results as the whole job', () => {
    const { folder, path } = study()
    parallax('run', path, '--out', join(folder, 'whole'))
    const out = join(folder, 'steps')
    expect(
      parallax(
        'compare',
        '--articles',
        join(folder, 'bridge.jsonl'),
        '--study',
        path,
        '--event',
        'bridge',
        '--out',
        out,
      ).exit,
    ).toBe(0)
    expect(parallax('report', out).exit).toBe(0)
    expect(
      parallax('extract', '--articles', join(folder, 'bridge.jsonl'), '--out', join(folder, 'claims.jsonl')).exit,
    ).toBe(0)
    const whole = (name: string): string => readFileSync(join(folder, 'whole/events/bridge', name), 'utf8')
    expect(readFileSync(join(out, 'comparison.json'), 'utf8')).toBe(whole('comparison.json'))
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toBe(whole('report.html'))
    expect(readFileSync(join(folder, 'claims.jsonl'), 'utf8')).toBe(whole('claims.jsonl'))
  })

  it('says what changed between two runs', () => {
    const { folder, path } = study()
    parallax('run', path, '--out', join(folder, 'one'))
    writeFileSync(join(folder, 'bridge.jsonl'), article('a', 'North', 'At least 21 people were killed in Orvo.'))
    parallax('run', path, '--out', join(folder, 'two'))
    const { exit, stdout } = parallax('diff', join(folder, 'one'), join(folder, 'two'))
    expect(exit).toBe(0)
    expect(JSON.stringify(JSON.parse(stdout))).toContain('21')
  })
})
