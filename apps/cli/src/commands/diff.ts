import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Changes, Comparison, EXIT, ParallaxError } from '@parallax/model'
import type { Command } from '../command.ts'
import { readJsonFile } from '../input/read-json-file.ts'
import { compareRecorded } from '../job/compare-recorded.ts'

export const diff: Command = {
  arguments: [
    { name: '<old>', description: 'the earlier folder' },
    { name: '<new>', description: 'the later folder' },
  ],
  options: [],
  example: 'parallax diff run-monday/ run-tuesday/ > changes.json',
  run: async (given, terminal) => {
    const [older = '', newer = ''] = given.arguments
    const pairs = await commonComparisons(older, newer)
    const changes: Changes[] = []
    for (const [before, after] of pairs) changes.push(compareRecorded(await load(before), await load(after)))
    for (const { event, incomparable } of changes) {
      if (incomparable !== undefined) terminal.note(`parallax: ${event}: not comparable. ${incomparable}`)
    }
    terminal.print(JSON.stringify(changes.length === 1 ? changes[0] : changes, null, 1))
    return EXIT.done
  },
}

async function load(path: string): Promise<Comparison> {
  return readJsonFile(path, Comparison)
}

/** Paths of the comparisons that both folders hold: their own, or those of the events they share. */
async function commonComparisons(older: string, newer: string): Promise<[string, string][]> {
  const names = ['comparison.json', ...(await eventsOf(older)).map((id) => join('events', id, 'comparison.json'))]
  const common = names.filter((name) => [older, newer].every((folder) => existsSync(join(folder, name))))
  if (common.length > 0) return common.map((name) => [join(older, name), join(newer, name)])
  throw new ParallaxError({
    code: 'nothing-in-common',
    message: 'the two folders share no comparison',
    value: `${older}, ${newer}`,
    todo: 'name two folders made by parallax compare or parallax run for the same event or study',
  })
}

async function eventsOf(folder: string): Promise<string[]> {
  return existsSync(join(folder, 'events')) ? (await readdir(join(folder, 'events'))).sort() : []
}
