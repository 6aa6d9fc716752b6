import type { z } from 'zod'
import { ParallaxError } from '@parallax/model'
import { readTextFile } from './read-text-file.ts'

/** V8 holds no longer string. In bytes. */
const LARGEST_FILE = 500_000_000

/** Reads one of our own JSON files and checks it against its contract. */
export async function readJsonFile<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const text = await readTextFile(path, LARGEST_FILE)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new ParallaxError({
      code: 'not-json',
      message: (cause as Error).message,
      where: path,
      todo: 'make the file again',
      cause,
    })
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new ParallaxError({
    code: 'contract-broken',
    message: `${issue?.path.map(String).join('.')}: ${issue?.message}`,
    where: path,
    todo: 'make the file again with this version of parallax',
  })
}
