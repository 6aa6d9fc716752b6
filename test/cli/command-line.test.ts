import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SCHEMAS } from '@parallax/model'
import { COMMANDS } from '../../apps/cli/src/commands/index.ts'
import { parallax } from './parallax.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('every command', () => {
  it.each(COMMANDS.map(({ name }) => name))('%s answers --help with an example', (name) => {
    const { exit, stdout } = parallax(name, '--help')
    expect(exit).toBe(0)
    expect(stdout).toContain(`Example:\n  parallax ${name}`)
  })

  it.each(Object.keys(SCHEMAS))('schema %s is JSON Schema', (name) => {
    expect(JSON.parse(parallax('schema', name).stdout)).toHaveProperty('$schema')
  })
})

describe('wrong use ends with exit code 2 and says what to do', () => {
  it.each([
    [['nonsense'], /unknown command/],
    [['extract', '--articles', 'x.jsonl'], /--out/],
    [['schema', 'nonsense'], /one of: study/],
    [['read', '--out', 'x.jsonl'], /either a folder of pages or a WARC/],
    [['run', 'absent.yaml', '--out', 'OUT'], /absent\.yaml: cannot read/],
    [['compare', '--articles', 'absent.jsonl', '--out', 'OUT'], /absent\.jsonl: cannot read/],
    [['report', 'OUT'], /neither comparison\.json nor events/],
    [['diff', 'OUT', 'OUT'], /share no comparison/],
    [['demo', '--port', 'http', '--out', 'OUT'], /not a port/],
  ])('parallax %j', (words, message) => {
    const folder = temporaryFolder()
    const { exit, stdout, stderr } = parallax(...words.map((word) => (word === 'OUT' ? folder : word)))
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })

  it('names an unknown outlet by its place in the study', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'study.yaml')
    writeFileSync(path, 'study: x\noutlets: [the-moon]\nevents: [{id: a, title: A}]\n')
    const { exit, stderr } = parallax('run', path, '--out', join(folder, 'run'))
    expect(exit).toBe(2)
    expect(stderr).toContain('study.yaml:2:11')
    expect(stderr).toContain('the-moon')
  })

  it('refuses an output folder that is a file, before any work', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'out'), '')
    writeFileSync(join(folder, 'a.jsonl'), '')
    expect(parallax('compare', '--articles', join(folder, 'a.jsonl'), '--out', join(folder, 'out'))).toMatchObject({
      exit: 2,
    })
  })

  it('names a port that another program holds', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    const folder = temporaryFolder()
    const { exit, stderr } = parallax('demo', '--out', join(folder, 'demo'), '--port', String(Math.min(port, 65_530)))
    server.close()
    expect(exit).toBe(2)
    expect(stderr).toContain('taken')
  })
})

describe('broken input is left out, named, and ends with exit code 3', () => {
  it('a folder of pages, some of which are none', () => {
    const folder = temporaryFolder()
    const paragraph = `<p>${'The bridge over the Orvo fell on Monday, and 12 people were killed. '.repeat(8)}</p>`
    writeFileSync(
      join(folder, 'good.html'),
      `<html><title>Bridge falls</title><article><h1>Bridge falls</h1>${paragraph.repeat(3)}</article></html>`,
    )
    writeFileSync(join(folder, 'empty.html'), '')
    writeFileSync(
      join(folder, 'image.html'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    )
    writeFileSync(join(folder, 'broken.html.gz'), 'no gzip')
    writeFileSync(join(folder, 'large.html'), `<p>${'x'.repeat(50_000_000)}`)
    const out = join(folder, 'out', 'articles.jsonl')
    const { exit, stderr } = parallax('read', '--pages', folder, '--out', out)
    expect(exit).toBe(3)
    for (const id of ['empty', 'image', 'broken', 'large']) expect(stderr).toContain(id)
    expect(stderr).toContain('1 articles')
    expect(readdirSync(join(folder, 'out'))).toEqual(['articles.jsonl'])
  })

  it('a corpus with a broken line', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.jsonl'), '{"id":"a","outlet":"N","text":"12 people were killed."}\n{"id":\n')
    const { exit, stderr } = parallax('compare', '--articles', join(folder, 'a.jsonl'), '--out', join(folder, 'out'))
    expect(exit).toBe(3)
    expect(stderr).toContain('a.jsonl:2')
    expect(existsSync(join(folder, 'out/comparison.json'))).toBe(true)
  })
})
