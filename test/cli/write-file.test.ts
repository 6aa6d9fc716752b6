import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openOutputFile, openOutputFolder, pathWithin, writeFile } from '../../apps/cli/src/output/write-file.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('writeFile', () => {
  it('makes missing folders and leaves no temporary file', async () => {
    const folder = temporaryFolder()
    await writeFile(join(folder, 'a/b.txt'), 'x')
    expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe('x')
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt'])
  })

  it('leaves the old file whole where the new one cannot be written', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), 'old')
    await expect(writeFile(join(folder, 'file/below.txt'), 'x')).rejects.toMatchObject({ code: 'output-unwritable' })
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('old')
  })
})

describe('openOutputFolder', () => {
  it('refuses a path that is a file', async () => {
    const path = join(temporaryFolder(), 'file')
    writeFileSync(path, '')
    await expect(openOutputFolder(path)).rejects.toMatchObject({ code: 'output-unwritable', exit: 2 })
  })

  // The superuser may write everywhere, so there is nothing to refuse.
  it.skipIf(process.getuid?.() === 0)('refuses a folder without permission', async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o500)
    await expect(openOutputFolder(join(folder, 'out'))).rejects.toMatchObject({ code: 'output-unwritable' })
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })
})

describe('openOutputFile', () => {
  it('makes the folder and leaves the file to be written', async () => {
    const folder = temporaryFolder()
    expect(await openOutputFile(join(folder, 'new/claims.jsonl'))).toBe(join(folder, 'new/claims.jsonl'))
    expect(readdirSync(join(folder, 'new'))).toEqual([])
  })

  it('refuses a folder in place of a file', async () => {
    await expect(openOutputFile(temporaryFolder())).rejects.toMatchObject({ code: 'output-unwritable', exit: 2 })
  })
})

describe('pathWithin', () => {
  it.each(['../x', '/etc/x', 'a/../../x', '..'])('refuses %s', (name) => {
    expect(() => pathWithin('/run', name)).toThrow(/leads out/)
  })

  it('takes a name below the folder', () => {
    expect(pathWithin('/run', 'events/a.csv')).toBe('/run/events/a.csv')
  })
})
