import { Outcome } from '@parallax/model'
import { z } from 'zod'

const count = z.int().min(0)

/** One line of a log in JSON: `at` is an instant, UTC; `step` says what happened, and which other fields there are. */
export const LogLine = z.discriminatedUnion('step', [
  /** A feed, sitemap, section page, search or stored file ended; `entries` is what it announced. */
  lineOf('listing', { outlet: z.string(), url: z.string(), outcome: Outcome, entries: count }),
  /** All addresses are known; `done` counts pages that an earlier run has finished. */
  lineOf('found', {
    addresses: count,
    pages: count,
    outlets: z.array(z.strictObject({ outlet: z.string(), addresses: count, pages: count, done: count })),
  }),
  /** A host is left in peace before it is asked again. */
  lineOf('waiting', {
    host: z.string(),
    waitMs: count,
    why: z.enum(['gap', 'crawl-delay', 'slow', 'asked', 'failed']),
  }),
  /** One request had its answer; `bytes` is the body's length, decoded. */
  lineOf('fetched', { url: z.string(), status: z.int(), bytes: count, tookMs: count }),
  /** A host sent us to another one; told once per pair of hosts. */
  lineOf('moved', { url: z.string(), to: z.string() }),
  /** A page ended. */
  lineOf('outcome', { outlet: z.string(), url: z.string(), outcome: Outcome, done: count, pages: count }),
  /** An address was not visited in this run; told at its end. */
  lineOf('deferred', { outlet: z.string(), event: z.string(), url: z.string(), reason: z.string() }),
  /** The gathering is over. */
  lineOf('done', { addresses: count, captured: count, deferred: count, problems: count, complete: z.boolean() }),
  /** A stage after the gathering came so far. */
  lineOf('progress', { message: z.string() }),
  /** What a person must know even of a run that went well. */
  lineOf('warning', { message: z.string() }),
])
export type LogLine = z.infer<typeof LogLine>

function lineOf<Step extends string, Fields extends z.ZodRawShape>(step: Step, fields: Fields) {
  return z.strictObject({ at: z.iso.datetime(), step: z.literal(step), ...fields })
}
