import { isNode } from 'yaml'
import { type Correction, Corrections, ParallaxError } from '@parallax/model'
import { parseYaml } from './parse-yaml.ts'
import { readTextFile } from './read-text-file.ts'

/** Corrections are written by people, some by a command. In bytes. */
const LARGEST_FILE = 20_000_000

/** Reads corrections.yaml; a mistake in it is named by file, line and column. */
export async function readCorrections(path: string): Promise<Correction[]> {
  return parseCorrections(await readTextFile(path, LARGEST_FILE), path)
}

function parseCorrections(text: string, path: string): Correction[] {
  const { document, value, at } = parseYaml(text, path, invalid)
  const parsed = Corrections.safeParse(Array.isArray(value) ? { corrections: value } : value)
  if (parsed.success) return parsed.data.corrections
  const [issue] = parsed.error.issues
  const place = (issue?.path ?? []).map((part) => (typeof part === 'number' ? part : String(part)))
  const within = Array.isArray(value) ? place.slice(1) : place
  for (let length = within.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(within.slice(0, length), true)
    if (isNode(node) && node.range) throw invalid(at(node.range[0]), `${within.join('.')}: ${issue?.message}`)
  }
  throw invalid(path, issue?.message ?? 'no corrections')
}

function invalid(where: string, message: string): ParallaxError {
  return new ParallaxError({
    code: 'corrections-invalid',
    message,
    where,
    todo: 'mend the entry; parallax code correct writes one that is right, parallax schema corrections says what may stand',
  })
}
