import { type Capture, ParallaxError } from '@parallax/model'
import { readJournal } from './journal.ts'
import { readBody, type StoredBody } from './read-body.ts'

/** The stored bodies of a run. */
export type Archive = {
  /**
   * The page of a capture, decoded but in its own charset, with the content type it was served under and the headers by
   * which its site reserves its use.
   * Throws `archive-damaged`, and `capture-unknown` for a capture without a body or of another run.
   */
  body: (capture: Capture) => Promise<StoredBody>
}

/** Opens the archive of a run folder for reading. Throws `journal-damaged`. */
export async function openArchive(out: string): Promise<Archive> {
  const { endings } = await readJournal(out)
  const byRecord = new Map(endings.flatMap((ending) => (ending.warc ? [[ending.warc.record, ending] as const] : [])))
  return {
    body: async (capture) => {
      const ending = byRecord.get(capture.warc?.record ?? '')
      if (ending !== undefined) return readBody(out, ending)
      throw new ParallaxError({
        code: 'capture-unknown',
        message: `The run folder holds no body of ${capture.url} (${capture.outcome}).`,
        where: out,
        value: capture.id,
        todo: 'Read captures whose outcome is ok, from the folder they were gathered into.',
      })
    },
  }
}
