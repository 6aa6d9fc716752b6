import { open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Ending } from './ending.ts'
import { parseJsonLines } from './json-lines.ts'
import { JOURNAL_FILE } from './run-files.ts'

/** Whether a folder holds a journal already. */
export async function hasJournal(folder: string): Promise<boolean> {
  return (await sizeOf(join(folder, JOURNAL_FILE))) !== undefined
}

/**
 * The finished addresses of a run; none where there is no journal. A last line that was cut off by a kill is not counted,
 * nor is an ending whose record is not wholly in its file (after a loss of power). `length` is that of the whole lines.
 * Throws `journal-damaged` for any other line that cannot be read.
 */
export async function readJournal(folder: string): Promise<{ endings: Ending[]; length: number }> {
  if (!(await hasJournal(folder))) return { endings: [], length: 0 }
  const bytes = await readFile(join(folder, JOURNAL_FILE))
  const length = bytes.lastIndexOf(0x0a) + 1
  const text = bytes.subarray(0, length).toString('utf8')
  const endings = parseJsonLines(text, Ending, { name: JOURNAL_FILE, code: 'journal-damaged' })
  const sizes = new Map<string, number>()
  for (const file of new Set(endings.flatMap(({ warc }) => warc?.file ?? []))) {
    sizes.set(file, (await sizeOf(join(folder, file))) ?? 0)
  }
  return {
    endings: endings.filter(({ warc }) => !warc || warc.offset + warc.length <= (sizes.get(warc.file) ?? 0)),
    length,
  }
}

/** The journal open for writing, cut off after its whole lines. Calls must not overlap. */
export async function openJournal(
  folder: string,
  length: number,
): Promise<{ append: (ending: Ending) => Promise<void>; close: () => Promise<void> }> {
  const handle = await open(join(folder, JOURNAL_FILE), 'a')
  await handle.truncate(length)
  return {
    append: async (ending) => {
      await handle.appendFile(`${JSON.stringify(ending)}\n`)
    },
    close: async () => handle.close(),
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
