import { z } from 'zod'

/**
 * What a later run must know of a host to leave it in peace; one line of journal.jsonl. Instants are of the machine's clock,
 * whatever clock dates the captures.
 */
export const HostNote = z.union([
  /** A request went out at `askedAt`; the host is to rest for `gapMs` after its answer. Written before the request is sent. */
  z.strictObject({ host: z.string().min(1), askedAt: z.iso.datetime(), gapMs: z.number().min(0) }),
  /** The host asked at `restsFrom` to be left for `restMs`. */
  z.strictObject({ host: z.string().min(1), restsFrom: z.iso.datetime(), restMs: z.number().min(0) }),
])
export type HostNote = z.infer<typeof HostNote>

/**
 * How long each host is still to be left in peace at `now`, in milliseconds, by the notes of earlier runs; hosts that need no
 * rest are left out. Whether a request had its answer before the run was killed is not known: it counts as under way until
 * now, or for as long as an answer may take. A clock that was set back costs one whole rest at most.
 */
export function restsAt(now: Date, notes: readonly HostNote[], answerMs: number): Map<string, number> {
  const rests = new Map<string, number>()
  for (const note of notes) {
    const leftMs = 'gapMs' in note ? gapLeft(note, now, answerMs) : restLeft(note, now)
    if (leftMs > 0) rests.set(note.host, Math.max(leftMs, rests.get(note.host) ?? 0))
  }
  return rests
}

function gapLeft({ askedAt, gapMs }: Extract<HostNote, { gapMs: number }>, now: Date, answerMs: number): number {
  const sinceMs = now.getTime() - Date.parse(askedAt)
  return sinceMs <= answerMs ? gapMs : gapMs - (sinceMs - answerMs)
}

function restLeft({ restsFrom, restMs }: Extract<HostNote, { restMs: number }>, now: Date): number {
  return Math.min(restMs, restMs - (now.getTime() - Date.parse(restsFrom)))
}
