import { readFile, stat } from 'node:fs/promises'
import { ParallaxError } from '@parallax/model'

/** Reads a file a person named, as UTF-8 without its byte order mark; at most `limit` bytes. */
export async function readTextFile(path: string, limit: number): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > limit) {
      throw new ParallaxError({
        code: 'input-too-large',
        message: `the file has ${size} bytes, more than the ${limit} read here`,
        where: path,
      })
    }
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (cause) {
    throw cause instanceof ParallaxError ? cause : unreadable(path, cause)
  }
}

/** The error for an input that cannot be opened. */
export function unreadable(path: string, cause: unknown): ParallaxError {
  return new ParallaxError({
    code: 'input-unreadable',
    message: `cannot read this: ${cause instanceof Error ? cause.message : String(cause)}`,
    where: path,
    todo: 'check the path and its permissions',
    cause,
  })
}
