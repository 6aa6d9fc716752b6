import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Comparison, EXIT, ParallaxError } from '@parallax/model'
import { type Command } from '../command.ts'
import { readJsonFile } from '../input/read-json-file.ts'
import { writeReport } from '../job/write-comparison.ts'
import { reportRun } from '../job/report-run.ts'

export const report: Command = {
  arguments: [{ name: '<folder>', description: 'a folder with comparison.json, or a run folder with events/' }],
  options: [{ flags: '--split', description: 'style and script as files in assets/, nothing inline' }],
  example: 'parallax report run/',
  run: async (given, terminal) => {
    const folder = given.arguments[0] ?? ''
    const layout = given.options['split'] === true ? 'split' : 'one-file'
    if (existsSync(join(folder, 'comparison.json'))) {
      const comparison = await readJsonFile(join(folder, 'comparison.json'), Comparison)
      terminal.print(await writeReport(folder, comparison, layout))
      return EXIT.done
    }
    if (existsSync(join(folder, 'events'))) {
      terminal.print(await reportRun(folder, layout))
      return EXIT.done
    }
    throw new ParallaxError({
      code: 'nothing-to-report',
      message: 'the folder holds neither comparison.json nor events/',
      where: folder,
      todo: 'run parallax compare or parallax run first',
    })
  },
}
