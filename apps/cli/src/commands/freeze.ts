import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT, Freeze, ParallaxError } from '@parallax/model'
import type { Command } from '../command.ts'
import { readJsonFile } from '../input/read-json-file.ts'
import { freezeOf } from '../job/freeze-of.ts'
import { reportRun } from '../job/report-run.ts'
import { runComparisons } from '../job/run-comparisons.ts'
import { writeReport } from '../job/write-comparison.ts'
import { writeFile } from '../output/write-file.ts'

export const freeze: Command = {
  arguments: [{ name: '<run>', description: 'a run folder, or a folder with comparison.json' }],
  options: [{ flags: '--check', description: 'say whether the run is still as it was frozen; writes nothing' }],
  example: 'parallax freeze run/',
  run: async (given, terminal) => {
    const run = given.arguments[0] ?? ''
    const found = await runComparisons(run)
    const made = await freezeOf(run, found)
    if (given.options['check'] === true) {
      await refuseChanged(run, made)
      terminal.print(`unchanged ${made.sha256}`)
      return EXIT.done
    }
    const text = `${JSON.stringify(made, null, 1)}\n`
    for (const folder of new Set([run, ...found.map((one) => one.folder)])) {
      await writeFile(join(folder, 'freeze.json'), text)
    }
    if (existsSync(join(run, 'run.json'))) await reportRun(run)
    else for (const { folder, comparison } of found) await writeReport(folder, comparison)
    terminal.print(`frozen ${made.sha256}`)
    return EXIT.done
  },
}

/** Names what is not as it was, by file and event. */
async function refuseChanged(run: string, now: Freeze): Promise<void> {
  const path = join(run, 'freeze.json')
  const then = await readJsonFile(path, Freeze)
  if (then.sha256 === now.sha256) return
  const known = new Map([...then.files, ...then.comparisons].map(({ name, sha256 }) => [name, sha256]))
  const current = [...now.files, ...now.comparisons]
  const changed = current.filter(({ name, sha256 }) => known.get(name) !== sha256).map(({ name }) => name)
  const gone = [...known.keys()].filter((name) => !current.some((one) => one.name === name))
  throw new ParallaxError({
    code: 'freeze-broken',
    message: 'the run is not as it was frozen',
    where: path,
    value: [...changed, ...gone.map((name) => `${name} (gone)`)].join(', ') || 'software or codebook',
    todo: 'cite it under a new freeze, or put back what changed',
    exit: EXIT.gateBreached,
  })
}
