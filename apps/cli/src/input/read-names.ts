import { ParallaxError } from '@parallax/model'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Replacement } from '../sharing/replace-names.ts'
import { readTextFile } from './read-text-file.ts'

/** A list of names is short. In bytes. */
const LARGEST_FILE = 1_000_000

const Names = z.record(z.string().min(2).max(200), z.string().min(1).max(200))

/** Reads names and what is to stand for them, a YAML map: `Mary Okello: a mother of two`. */
export async function readNames(path: string): Promise<Replacement[]> {
  const parsed = Names.safeParse(valueOf(await readTextFile(path, LARGEST_FILE), path))
  if (parsed.success) return Object.entries(parsed.data).map(([name, by]) => ({ name, by }))
  const [issue] = parsed.error.issues
  throw invalid(path, `${issue?.path.map(String).join('.')}: ${issue?.message}`)
}

function valueOf(text: string, path: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 }) ?? {}
  } catch (cause) {
    throw invalid(path, cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : 'no YAML')
  }
}

function invalid(path: string, message: string): ParallaxError {
  return new ParallaxError({
    code: 'names-invalid',
    message,
    where: path,
    todo: 'write a line for each name: the name, a colon, and what is to stand for it',
  })
}
