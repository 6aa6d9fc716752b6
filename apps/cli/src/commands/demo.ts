import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openNewsstand } from '@parallax/newsstand'
import { ParallaxError } from '@parallax/model'
import { type Command, optionText } from '../command.ts'
import { loadStudy } from '../input/load-study.ts'
import { readJsonFile } from '../input/read-json-file.ts'
import { RunRecord } from '../job/report-run.ts'
import { runStudy } from '../job/run-study.ts'
import { openOutputFolder, writeFile } from '../output/write-file.ts'

export const demo: Command = {
  arguments: [],
  options: [
    { flags: '--out <folder>', description: 'the run folder (default: parallax-demo)' },
    { flags: '--port <number>', description: 'first of six loopback ports (default: any free ones)' },
  ],
  example: 'parallax demo --out parallax-demo',
  run: async (given, terminal) => {
    const folder = await emptyFolder(optionText(given, 'out') ?? 'parallax-demo')
    const port = portOf(optionText(given, 'port'))
    const newsstand = await openNewsstand(port === undefined ? {} : { port })
    try {
      const path = join(folder, 'study.yaml')
      await writeFile(path, newsstand.studyYaml)
      return await runStudy({ loaded: await loadStudy(path), folder, mode: 'fresh', demo: true }, terminal)
    } finally {
      await newsstand.close()
    }
  },
}

/** A folder of its own: an earlier example's is cleared, anybody else's files are left alone. */
async function emptyFolder(name: string): Promise<string> {
  const path = resolve(name)
  if (existsSync(path) && (await readdir(path)).length > 0) {
    if (!(await isDemo(path))) {
      throw new ParallaxError({
        code: 'output-not-empty',
        message: 'the folder holds files that are not an earlier example',
        where: path,
        todo: 'name another folder by --out',
      })
    }
    await rm(path, { recursive: true })
  }
  const folder = await openOutputFolder(path)
  await writeFile(
    join(folder, 'run.json'),
    `${JSON.stringify({ study: 'example', demo: true, events: [], problems: [] })}\n`,
  )
  return folder
}

async function isDemo(path: string): Promise<boolean> {
  return existsSync(join(path, 'run.json')) && (await readJsonFile(join(path, 'run.json'), RunRecord)).demo
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1024 && port <= 65_530) return port
  throw new ParallaxError({
    code: 'port-invalid',
    message: 'not a port',
    value: text,
    todo: 'give a number from 1024 to 65530',
  })
}
