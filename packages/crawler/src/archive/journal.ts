import { writeSync } from 'node:fs'
import { open, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Ending } from './ending.ts'
import { HostNote } from './host-note.ts'
import { parseJsonLines } from './json-lines.ts'
import { JOURNAL_FILE } from './run-files.ts'

/** Whether a folder holds a journal already. */
export async function hasJournal(folder: string): Promise<boolean> {
  return (await sizeOf(join(folder, JOURNAL_FILE))) !== undefined
}

/** What a journal says: its endings and notes, the length of its whole lines in bytes, and how many endings lost their record. */
export type Journal = { endings: Ending[]; notes: HostNote[]; length: number; lost: number }

const Line = z.union([Ending, HostNote])

/**
 * The finished addresses of a run; none where there is no journal. A last line that was cut off by a kill is not counted,
 * nor is an ending whose record is not wholly in its file (after a loss of power).
 * Throws `journal-damaged` for any other line that cannot be read.
 */
export async function readJournal(folder: string): Promise<Journal> {
  if (!(await hasJournal(folder))) return { endings: [], notes: [], length: 0, lost: 0 }
  const bytes = await readFile(join(folder, JOURNAL_FILE))
  const length = bytes.lastIndexOf(0x0a) + 1
  const text = bytes.subarray(0, length).toString('utf8')
  const lines = parseJsonLines(text, Line, { name: JOURNAL_FILE, code: 'journal-damaged' })
  const all = lines.filter((line) => 'url' in line)
  const notes = lines.filter((line) => 'host' in line)
  const sizes = await sizesOf(folder, new Set(all.flatMap((ending) => placesOf(ending).map(({ file }) => file))))
  const endings = all.filter((ending) =>
    placesOf(ending).every(({ file, offset, length }) => offset + length <= (sizes.get(file) ?? 0)),
  )
  return { endings, notes, length, lost: all.length - endings.length }
}

/** The journal open for writing, cut off after its whole lines and rid of lost endings. Calls of `append` must not overlap. */
export async function openJournal(folder: string, { endings, notes, length, lost }: Journal): Promise<OpenJournal> {
  const path = join(folder, JOURNAL_FILE)
  if (lost > 0) {
    // The places that lost endings name will be written to anew, and must not be taken for theirs.
    await writeFile(`${path}.part`, [...notes, ...endings].map(lineOf).join(''))
    await rename(`${path}.part`, path)
  }
  const handle = await open(path, 'a')
  if (lost === 0) await handle.truncate(length)
  return {
    append: async (ending) => handle.appendFile(lineOf(ending)),
    // A request goes out right after: it must not wait its turn behind the bodies that are being packed. A line is appended
    // in one piece, so that it cannot fall into another.
    note: (note) => void writeSync(handle.fd, lineOf(note)),
    close: async () => handle.close(),
  }
}

type OpenJournal = {
  append: (ending: Ending) => Promise<void>
  /** Written when it returns; may be called at any time. */
  note: (note: HostNote) => void
  close: () => Promise<void>
}

function placesOf({ warc, revisit }: Ending): NonNullable<Ending['warc']>[] {
  return [...(warc ? [warc] : []), ...(revisit ? [revisit] : [])]
}

function lineOf(line: Ending | HostNote): string {
  return `${JSON.stringify(line)}\n`
}

async function sizesOf(folder: string, files: ReadonlySet<string>): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  for (const file of files) sizes.set(file, (await sizeOf(join(folder, file))) ?? 0)
  return sizes
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
