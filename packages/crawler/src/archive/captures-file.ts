import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Capture, ParallaxError } from '@parallax/model'
import { parseJsonLines } from './json-lines.ts'
import { CAPTURES_FILE } from './run-files.ts'

/** Writes captures.jsonl whole or not at all. */
export async function writeCaptures(out: string, captures: readonly Capture[]): Promise<void> {
  const path = join(out, CAPTURES_FILE)
  await writeFile(`${path}.part`, captures.map((capture) => `${JSON.stringify(capture)}\n`).join(''))
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
