import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parallax } from '../../cli/parallax.ts'
import { temporaryFolder } from '../../cli/temporary-folder.ts'
import { COVERAGE } from './newsroom.ts'

function linesOf(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

function idsIn(path: string): unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => (JSON.parse(line) as { id: unknown }).id)
}

describe('parallax select', () => {
  const { mill, depot, election } = COVERAGE

  it('keeps what is about the seed, and writes every decision with its reasons', () => {
    const folder = temporaryFolder()
    const path = (name: string): string => join(folder, name)
    writeFileSync(path('seed.jsonl'), linesOf(mill.slice(0, 1)))
    writeFileSync(path('in.jsonl'), linesOf([...mill, ...depot, ...election]))
    const words = ['--seed', path('seed.jsonl'), '--articles', path('in.jsonl'), '--out', path('kept.jsonl')]
    const { exit, stdout } = parallax('select', ...words)
    expect(exit).toBe(0)
    expect(stdout).toMatch(/^4 kept, \d+ to review, \d+ left, of 10/)
    expect(idsIn(path('kept.jsonl'))).toEqual(['mill-1', 'mill-2', 'mill-3', 'mill-4'])
    const decisions = readFileSync(path('kept.decisions.jsonl'), 'utf8').trim().split('\n')
    expect(decisions).toHaveLength(10)
    for (const line of decisions) expect(JSON.parse(line)).toHaveProperty('reasons.0')
  })

  it('takes the terms of a study', () => {
    const folder = temporaryFolder()
    const path = (name: string): string => join(folder, name)
    writeFileSync(path('study.yaml'), 'study: fires\nevents: [{id: depot, title: D, terms: {all: [Kessel Depot]}}]\n')
    writeFileSync(path('in.jsonl'), linesOf([...mill, ...depot]))
    parallax('select', '--study', path('study.yaml'), '--articles', path('in.jsonl'), '--out', path('kept.jsonl'))
    expect(idsIn(path('kept.jsonl'))).toEqual(['depot-1', 'depot-2', 'depot-3', 'depot-4'])
  })

  it('asks for a study or a seed', () => {
    const { exit, stderr } = parallax('select', '--articles', 'in.jsonl', '--out', 'kept.jsonl')
    expect(exit).toBe(2)
    expect(stderr).toContain('--seed')
  })
})
