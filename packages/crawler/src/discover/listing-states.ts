import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Outcome, type Outlet, type Problem } from '@parallax/model'
import { z } from 'zod'
import { parseJsonLines } from '../archive/json-lines.ts'
import { LISTINGS_STATE_FILE } from '../archive/run-files.ts'

/** How one listing ended and how many entries it had; one line of listings.jsonl. */
export const ListingState = z.strictObject({
  url: z.string(),
  outlet: z.string().optional(),
  event: z.string().optional(),
  outcome: Outcome,
  entries: z.int().min(0),
  /** The most entries that it was ever seen to have, in this folder or in the earlier run compared with. */
  most: z.int().min(0).optional(),
})
export type ListingState = z.infer<typeof ListingState>

/** The states with what earlier runs knew of the same listings: those of these folders, of which any may have none. */
export async function rememberStates(
  states: readonly ListingState[],
  folders: readonly string[],
): Promise<ListingState[]> {
  const most = new Map<string, number>()
  for (const folder of folders) {
    for (const { url, entries, most: before = 0 } of await readStates(folder)) {
      most.set(url, Math.max(most.get(url) ?? 0, entries, before))
    }
  }
  return states.map((state) => ({ ...state, most: Math.max(most.get(state.url) ?? 0, state.entries) }))
}

async function readStates(folder: string): Promise<ListingState[]> {
  const text = await readFile(join(folder, LISTINGS_STATE_FILE), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  })
  return parseJsonLines(text, ListingState, { name: LISTINGS_STATE_FILE, code: 'listings-damaged' })
}

/** An alarm for each listing of an outlet that announces nothing now and did before: it has moved, or is no more. */
export function fallenSilent(states: readonly ListingState[], outlets: readonly Outlet[]): Problem[] {
  return states
    .filter(
      ({ outlet, entries, outcome, most = 0 }) =>
        outlet !== undefined && entries === 0 && most > 0 && outcome !== 'deferred',
    )
    .map(({ outlet = '', url, outcome, most = 0 }) => {
      const name = outlets.find(({ id }) => id === outlet)?.name ?? outlet
      const now = outcome === 'ok' || outcome === 'not-modified' ? 'announces nothing' : `ends ${outcome}`
      const message = `A listing of ${name} that had up to ${most} entries now ${now}: it may have moved.`
      return { stage: 'gather', code: 'listing-fell-silent', message, outlet, url }
    })
}
