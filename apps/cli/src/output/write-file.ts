import { mkdir, rename, rm, stat, writeFile as write } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { ParallaxError } from '@parallax/model'

/** Writes a whole file or nothing: to a temporary name first, then renamed. Missing folders are made. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await write(temporary, content)
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw unwritable(path, cause)
  }
}

/** Makes the folder for results, before any work is done for it. */
export async function openOutputFolder(path: string): Promise<string> {
  const folder = resolve(path)
  const probe = `${folder}${sep}.parallax-${process.pid}.tmp`
  try {
    await mkdir(folder, { recursive: true })
    await write(probe, '')
    await rm(probe)
  } catch (cause) {
    throw unwritable(folder, cause)
  }
  return folder
}

/** The path for one file of results, its folder made and found writable before any work is done for it. */
export async function openOutputFile(path: string): Promise<string> {
  const file = resolve(path)
  await openOutputFolder(dirname(file))
  const isFolder = await stat(file).then(
    (entry) => entry.isDirectory(),
    () => false,
  )
  if (isFolder) throw unwritable(file, new Error('this is a folder'))
  return file
}

/** A path below the folder; a name that leads out of it is a mistake of whoever made the name. */
export function pathWithin(folder: string, name: string): string {
  const path = resolve(folder, name)
  if (path.startsWith(resolve(folder) + sep)) return path
  throw new ParallaxError({ code: 'path-outside', message: 'a file name leads out of its folder', value: name })
}

/** One JSON value a line. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

function unwritable(path: string, cause: unknown): ParallaxError {
  return new ParallaxError({
    code: 'output-unwritable',
    message: `cannot write here: ${cause instanceof Error ? cause.message : String(cause)}`,
    where: path,
    todo: 'name a folder that exists or can be made, with write permission, by --out',
    cause,
  })
}
