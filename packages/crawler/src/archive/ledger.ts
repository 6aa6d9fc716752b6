import { ParallaxError } from '@parallax/model'
import type { GatherMode } from '../gather-plan.ts'
import type { ArchiveWriter } from './archive-writer.ts'
import type { Address } from '../fetch/visit.ts'
import type { Ending } from './ending.ts'
import type { HostNote } from './host-note.ts'
import { hasJournal, readJournal } from './journal.ts'
import { JOURNAL_FILE } from './run-files.ts'

/** What is known of the addresses of a run, and the files it is written to; offline there are none. */
export type Ledger = {
  ending: (address: Address) => Ending | undefined
  /** How many endings of the journal had lost their record when it was opened; their addresses are open again. */
  lost: number
  /** What earlier runs in this folder noted of hosts. */
  notes: readonly HostNote[]
  /** Visits write through this; each ending is known to `ending` once it is on disk. Undefined offline. */
  writer: ArchiveWriter | undefined
  close: () => Promise<void>
}

type LedgerRules = { mode: GatherMode; software: string; now: () => Date }

/**
 * The ledger of a run folder. Throws `run-folder-in-use` when a fresh run finds a journal, `archive-missing` when an
 * offline run finds none, `journal-damaged`, `output-unwritable`.
 */
export async function openLedger(folder: string, rules: LedgerRules): Promise<Ledger> {
  await refuseFolder(folder, rules.mode)
  const journal = await readJournal(folder)
  const { endings, notes, lost } = journal
  const known = new Map(endings.map((ending) => [keyOf(ending), ending]))
  const ending = (address: Address): Ending | undefined => known.get(keyOf(address))
  if (rules.mode === 'offline') return { ending, lost, notes, writer: undefined, close: async () => undefined }
  // Loaded here, with the WARC library behind it, which reading does not need.
  const { openArchiveWriter } = await import('./archive-writer.ts')
  const files = await openArchiveWriter(folder, { journal, software: rules.software, now: rules.now })
  const remember = (end: Ending): Ending => {
    known.set(keyOf(end), end)
    return end
  }
  const writer: ArchiveWriter = {
    keep: async (address, exchange, wall) => remember(await files.keep(address, exchange, wall)),
    confirm: async (address, exchange, earlier) => remember(await files.confirm(address, exchange, earlier)),
    store: async (address, body) => remember(await files.store(address, body)),
    refuse: async (address, refusal) => remember(await files.refuse(address, refusal)),
    note: files.note,
    close: files.close,
  }
  return { ending, lost, notes, writer, close: files.close }
}

/** A feed's address may be listed as a page too; the two visits differ in what they accept. */
function keyOf({ kind, url }: Address): string {
  return `${kind} ${url}`
}

async function refuseFolder(folder: string, mode: GatherMode): Promise<void> {
  const used = await hasJournal(folder)
  if (mode === 'fresh' && used) {
    throw new ParallaxError({
      code: 'run-folder-in-use',
      message: `The folder holds a run already (${JOURNAL_FILE}).`,
      where: folder,
      todo: 'Go on with it (--resume), use what it captured (--offline), or name another folder.',
    })
  }
  if (mode === 'offline' && !used) {
    throw new ParallaxError({
      code: 'archive-missing',
      message: `The folder holds no run to read offline (${JOURNAL_FILE} is missing).`,
      where: folder,
      todo: 'Gather once without --offline, or name the folder of an earlier run.',
    })
  }
}
