import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../apps/cli/src/input/read-corpus.ts'
import { temporaryFolder } from './temporary-folder.ts'

async function corpus(name: string, text: string): ReturnType<typeof readCorpus> {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, text)
  return readCorpus(path)
}

describe('readCorpus', () => {
  it('reads articles without title, authors or date, and keeps unknown fields', async () => {
    const { rows, problems } = await corpus('c.jsonl', '\uFEFF{"id":"a","outlet":"North","text":"Quake.","wave":2}\n\n')
    expect(rows).toMatchObject([{ id: 'a', title: '', wave: 2 }])
    expect(problems).toEqual([])
  })

  it('leaves out a line that is no JSON or no article, names it, and goes on', async () => {
    const lines = [
      '{"id":"a","outlet":"N","text":"x"}',
      '{"id":',
      '{"id":"b","outlet":"N"}',
      '7',
      '{"id":"c","outlet":"N","text":"y"}',
    ]
    const { rows, problems } = await corpus('c.jsonl', lines.join('\n'))
    expect(rows.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(problems.map(({ where, code }) => [where, code])).toEqual([
      ['c.jsonl:2', 'line-not-json'],
      ['c.jsonl:3', 'line-invalid'],
      ['c.jsonl:4', 'line-invalid'],
    ])
  })

  it('leaves out a second article with one id', async () => {
    const line = '{"id":"a","outlet":"N","text":"x"}'
    const { rows, problems } = await corpus('c.jsonl', `${line}\n${line}\n`)
    expect(rows).toHaveLength(1)
    expect(problems[0]).toMatchObject({ code: 'repeated-id' })
  })

  it('reads a spreadsheet', async () => {
    const { rows } = await corpus(
      'c.csv',
      'id,outlet,title,authors,publishedAt,text\na,N,,"A. Bee; C. Dee",,"Two, ""three"".\n\nFour."\n',
    )
    expect(rows[0]).toMatchObject({ id: 'a', title: '', authors: ['A. Bee', 'C. Dee'], text: 'Two, "three".\n\nFour.' })
    expect(rows[0]?.publishedAt).toBeUndefined()
  })

  it('reads a spreadsheet whose columns have other names, and keeps the others', async () => {
    const path = join(temporaryFolder(), 'c.csv')
    writeFileSync(path, 'nr,source,body,text\n7,North,"Quake.",a summary\n')
    const { rows, problems } = await readCorpus(path, { id: 'nr', outlet: 'source', text: 'body' })
    expect(rows).toMatchObject([{ id: '7', outlet: 'North', text: 'Quake.' }])
    expect(problems).toEqual([])
    await expect(readCorpus(path, { text: 'content' })).rejects.toMatchObject({
      code: 'column-missing',
      value: 'content',
      todo: 'its columns are: nr, source, body, text',
    })
  })

  it('says which file cannot be read', async () => {
    await expect(readCorpus(join(temporaryFolder(), 'none.jsonl'))).rejects.toMatchObject({ code: 'input-unreadable' })
  })
})
