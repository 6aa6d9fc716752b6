import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Coded, readSheet, Sample, scoreSheets } from '@parallax/coding'
import { type Estimate, EXIT, type ExitCode, ParallaxError, type Reliability, sha256 } from '@parallax/model'
import { type Given, optionText, type Terminal } from '../command.ts'
import { readJsonFile } from '../input/read-json-file.ts'
import { readTextFile } from '../input/read-text-file.ts'
import { runComparisons } from '../job/run-comparisons.ts'
import { listProblems } from '../output/list-problems.ts'
import { pathWithin, writeFile } from '../output/write-file.ts'

/** No coding sheet is larger. In bytes. */
const LARGEST_SHEET = 20_000_000

/** Scores the sheets of a sample; reliability.json goes beside every comparison of the run, for its report. */
export async function codeScore(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [, run = '', ...paths] = given.arguments
  const sample = await sampleOf(run, optionText(given, 'sample'))
  const comparisons = await runComparisons(run)
  refuseOtherRun(
    sample,
    comparisons.map(({ comparison }) => comparison),
  )
  const sheets: Coded[] = []
  for (const path of paths) {
    if (path !== undefined) sheets.push(...readSheet(await readTextFile(path, LARGEST_SHEET), basename(path), sample))
  }
  if (sheets.length === 0) {
    throw new ParallaxError({
      code: 'no-sheets',
      message: 'no sheet holds a coded unit',
      todo: 'name the files that came back',
    })
  }
  const reliability = scoreSheets(sample, sheets, optionText(given, 'adjudicator'))
  const text = `${JSON.stringify(reliability, null, 1)}\n`
  for (const folder of new Set([run, ...comparisons.map(({ folder }) => folder)])) {
    await writeFile(join(folder, 'reliability.json'), text)
  }
  const problems = sheets.flatMap((sheet) => sheet.problems)
  terminal.note(listProblems(problems))
  terminal.print(summaryOf(reliability, join(run, 'reliability.json')))
  return problems.length > 0 ? EXIT.evidenceIncomplete : EXIT.done
}

async function sampleOf(run: string, id: string | undefined): Promise<Sample> {
  const folder = join(run, 'coding')
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.json')) : []
  const name = id === undefined ? names[0] : `${id}.json`
  if (name !== undefined && (id === undefined ? names.length === 1 : names.includes(name))) {
    return readJsonFile(pathWithin(folder, name), Sample)
  }
  throw new ParallaxError({
    code: 'sample-unknown',
    message: id === undefined ? `the run has ${names.length} samples` : 'the run has no such sample',
    where: folder,
    value: id,
    todo:
      names.length > 0
        ? `name one by --sample: ${names.map((one) => one.replace(/\.json$/, '')).join(', ')}`
        : 'draw one by parallax code sample',
  })
}

/** Codes speak of the comparison they were drawn from; after a rerun with other results they would speak of another. */
function refuseOtherRun(sample: Sample, comparisons: readonly { event: { id: string } }[]): void {
  const now = new Map(comparisons.map((one) => [one.event.id, sha256(JSON.stringify(one))]))
  const other = sample.comparisons.find(({ event, sha256: hash }) => now.get(event) !== hash)
  if (!other) return
  throw new ParallaxError({
    code: 'sample-outdated',
    message: `the comparison of ${other.event} is not the one that sample ${sample.id} was drawn from`,
    todo: 'score against the run it was drawn from, or draw a new sample',
  })
}

function summaryOf({ fields, unitizing, accuracy, checked }: Reliability, path: string): string {
  const whole = accuracy.filter(({ value }) => value === 'any')
  return [
    ...fields.map(({ unit, field, alpha, units }) => `alpha ${unit} ${field}: ${shown(alpha)}, ${units} units`),
    ...(unitizing ? [`alpha_U spans: ${shown(unitizing.alpha)}, ${unitizing.passages} passages`] : []),
    ...whole.map(({ unit, field, f1 }) => `machine ${unit} ${field}: F1 ${shown(f1)}`),
    ...checked.map(({ unit, checked, of, error }) => `checked ${unit}: ${checked} of ${of}, error ${shown(error)}`),
    `Reliability: ${path}`,
  ].join('\n')
}

function shown({ value, interval, why }: Estimate): string {
  if (value === null) return `undefined (${why ?? 'no codes'})`
  return `${value.toFixed(3)}${interval ? ` [${interval.map((end) => end.toFixed(3)).join(', ')}]` : ''}`
}
