import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../apps/cli/src/reading/in-order.ts'
import { parallax } from './parallax.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Pages of one outlet, each with a text of its own and one heading that all have; and one that cannot be read. */
function pages(count: number): string {
  const folder = temporaryFolder()
  for (let at = 0; at < count; at += 1) {
    const text = `The bridge over the Orvo fell on Monday, and ${at + 2} people were killed, the ministry of Marenia said.`
    writeFileSync(
      join(folder, `page-${String(at).padStart(2, '0')}.html`),
      `<html lang="en"><head><title>Bridge ${at} falls</title><link rel="canonical" href="https://north.example/a/${at}"></head>
      <body><article><h1>Bridge ${at} falls</h1><p>${text}</p><h2>The Orvo desk</h2><p>${text.replace('Monday', 'Friday')}</p></article></body></html>`,
    )
  }
  writeFileSync(join(folder, 'page-99.html'), '')
  return folder
}

describe('parallax read', () => {
  it('gives the same bytes and problems for any number of threads', () => {
    const folder = pages(14)
    const [one, three] = ['1', '3'].map((jobs) => {
      const out = join(folder, `${jobs}.jsonl`)
      const { exit, stderr } = parallax('read', '--pages', folder, '--out', out, '--jobs', jobs)
      return { exit, stderr, text: readFileSync(out, 'utf8') }
    })
    expect(three).toEqual(one)
    expect(one?.exit).toBe(3)
    expect(one?.text.trim().split('\n')).toHaveLength(14)
  })

  it('leaves out what repeats over the pages of an outlet, and says so', () => {
    const folder = pages(4)
    const out = join(folder, 'out.jsonl')
    const { stderr } = parallax('read', '--pages', folder, '--out', out)
    const [first = ''] = readFileSync(out, 'utf8').split('\n')
    const article: { text: string; blocks: object[] } = JSON.parse(first)
    expect(article.text).not.toContain('The Orvo desk')
    expect(article.blocks).toContainEqual({
      role: 'furniture',
      text: 'The Orvo desk',
      because: 'on 4 of 4 pages of the outlet',
    })
    expect(stderr).toContain('repeats over the pages of an outlet: 1 outlets')
  })

  it.each(['0', '-1', '1.5', 'all', '65'])('refuses --jobs %s', (jobs) => {
    const { exit, stderr } = parallax('read', '--pages', pages(1), '--out', 'x.jsonl', `--jobs=${jobs}`)
    expect(exit).toBe(2)
    expect(stderr).toContain('no such number of threads')
  })
})

describe('inOrder', () => {
  async function* numbers(count: number): AsyncGenerator<number> {
    for (let at = 0; at < count; at += 1) yield at
  }

  it.each([1, 2, 5])('keeps the order with %i under way, and never more', async (width) => {
    let underWay = 0
    let most = 0
    const seen: number[] = []
    const work = async (item: number): Promise<number> => {
      underWay += 1
      most = Math.max(most, underWay)
      // Later items take fewer turns of the event loop than earlier ones.
      for (let turn = item; turn < 9; turn += 1) await Promise.resolve()
      underWay -= 1
      return item
    }
    for await (const item of inOrder(numbers(9), width, work)) seen.push(item)
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(most).toBeLessThanOrEqual(width)
  })

  it('ends with the first failure', async () => {
    const work = async (item: number): Promise<number> => {
      if (item >= 2) throw new RangeError(`item ${item}`)
      return item
    }
    const all = async (): Promise<void> => {
      for await (const _ of inOrder(numbers(6), 3, work));
    }
    await expect(all()).rejects.toThrow('item 2')
  })
})
