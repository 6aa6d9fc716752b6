import { join } from 'node:path'
import { drawSample, type SampleRequest, Trait, writeSheets } from '@parallax/coding'
import { EXIT, type ExitCode, ParallaxError, Slug } from '@parallax/model'
import { type Given, optionText, type Terminal } from '../command.ts'
import { runComparisons } from '../job/run-comparisons.ts'
import { openOutputFolder, pathWithin, writeFile } from '../output/write-file.ts'

/** More units or coders than these nobody hands out. */
const MOST_UNITS = 20_000
const MOST_CODERS = 20

/** Draws a sample: the sheets go to --out, the machine's codes stay in the run, out of the coders' sight. */
export async function codeSample(given: Given, terminal: Terminal): Promise<ExitCode> {
  const run = given.arguments[1] ?? ''
  const request = requestOf(given)
  const comparisons = (await runComparisons(run)).map(({ comparison }) => comparison)
  const out = await openOutputFolder(required(given, 'out'))
  const sample = drawSample(comparisons, request)
  const kept = join(run, 'coding', `${sample.id}.json`)
  await writeFile(kept, `${JSON.stringify(sample, null, 1)}\n`)
  for (const { path, content } of writeSheets(sample)) await writeFile(pathWithin(out, path), content)
  if (sample.strata.length < request.strata.length) {
    terminal.note(
      `parallax: more strata than units to draw; stratified by ${sample.strata.join(', ') || 'kind of unit'} alone`,
    )
  }
  const kinds = Map.groupBy(sample.units, ({ kind }) => kind)
  const counts = [...kinds].map(([kind, units]) => `${units.length} ${kind}`).toSorted()
  terminal.print(
    `Sample ${sample.id}: ${sample.units.length} units (${counts.join(', ')})\nSheets: ${out}\nThe machine’s codes, to keep from coders: ${kept}`,
  )
  return EXIT.done
}

function requestOf(given: Given): SampleRequest {
  const strata = listOf(given, 'strata') ?? Trait.options
  return {
    n: wholeNumber(given, 'n', { fallback: 200, least: 1, most: MOST_UNITS }),
    seed: wholeNumber(given, 'seed', { fallback: 1, least: 0, most: 2 ** 31 }),
    strata: [...new Set(strata)].map((name) => {
      const trait = Trait.safeParse(name)
      if (trait.success) return trait.data
      throw invalid('strata', name, `of these: ${Trait.options.join(', ')}`)
    }),
    coders: codersOf(given),
  }
}

function codersOf(given: Given): string[] {
  const coders = listOf(given, 'coders') ?? []
  // A coder's name is the name of a file.
  const bad = coders.find((name) => !Slug.safeParse(name).success)
  if (bad !== undefined) throw invalid('coders', bad, 'lower-case letters, digits and inner hyphens')
  if (coders.length > 0 && coders.length <= MOST_CODERS && new Set(coders).size === coders.length) return coders
  throw invalid('coders', coders.join(','), `1 to ${MOST_CODERS} different names, such as --coders anna,ben`)
}

function listOf(given: Given, name: string): string[] | undefined {
  const parts = optionText(given, name)?.split(',')
  return parts?.map((part) => part.trim()).filter(Boolean)
}

type Bounds = { fallback: number; least: number; most: number }

function wholeNumber(given: Given, name: string, { fallback, least, most }: Bounds): number {
  const text = optionText(given, name)
  if (text === undefined) return fallback
  const value = Number(text)
  if (/^\d{1,10}$/.test(text) && value >= least && value <= most) return value
  throw invalid(name, text, `a whole number from ${least} to ${most}`)
}

function required(given: Given, name: string): string {
  const text = optionText(given, name)
  if (text !== undefined) return text
  throw invalid(name, undefined, 'a folder')
}

function invalid(option: string, value: string | undefined, todo: string): ParallaxError {
  return new ParallaxError({
    code: 'option-invalid',
    message: value === undefined ? `--${option} is needed` : `--${option} cannot be this`,
    value,
    todo,
  })
}
