import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Capture, ParallaxError } from '@parallax/model'
import { parseJsonLines } from './json-lines.ts'
import type { OutletCoverage } from '../coverage.ts'
import type { ListingState } from '../discover/listing-states.ts'
import { CAPTURES_FILE, COVERAGE_FILE, LISTINGS_STATE_FILE } from './run-files.ts'

/** Writes captures.jsonl whole or not at all. */
export async function writeCaptures(out: string, captures: readonly Capture[]): Promise<void> {
  await writeWhole(join(out, CAPTURES_FILE), captures)
}

/** Writes coverage.jsonl whole or not at all. */
export async function writeCoverage(out: string, coverage: readonly OutletCoverage[]): Promise<void> {
  await writeWhole(join(out, COVERAGE_FILE), coverage)
}

/** Writes listings.jsonl whole or not at all. */
export async function writeListings(out: string, states: readonly ListingState[]): Promise<void> {
  await writeWhole(join(out, LISTINGS_STATE_FILE), states)
}

async function writeWhole(path: string, rows: readonly object[]): Promise<void> {
  await writeFile(`${path}.part`, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  await rename(`${path}.part`, path)
}

/** The captures of a run folder in their order. Throws `captures-missing` and `captures-damaged`. */
export async function readCaptures(out: string): Promise<Capture[]> {
  const text = await readFile(join(out, CAPTURES_FILE), 'utf8').catch((cause: unknown) => {
    throw new ParallaxError({
      code: 'captures-missing',
      message: `${CAPTURES_FILE} cannot be read.`,
      where: out,
      todo: 'Gather into this folder first.',
      cause,
    })
  })
  return parseJsonLines(text, Capture, { name: CAPTURES_FILE, code: 'captures-damaged' })
}
