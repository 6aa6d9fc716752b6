import type { CrawlRules } from '@parallax/model'
import type { Dispatcher } from 'undici'
import type { HostNote } from '../archive/host-note.ts'
import type { GatherStep } from '../gather-step.ts'
import type { HostTurns } from './host-turns.ts'

/** What every request of a run goes through: one identity, one pool of connections, one order of turns. */
export type Desk = {
  agent: Dispatcher
  turns: HostTurns
  crawl: CrawlRules
  userAgent: string
  /** Keys of services that ask for one, as headers for addresses of theirs. */
  keysFor: (url: string) => Record<string, string>
  /** Without a contact only hosts of our own may be asked. */
  hasContact: boolean
  now: () => Date
  /** Notes for later runs what was asked of a host, before it is sent, and what a host asked of us. */
  note: (note: HostNote) => void
  /** Tells whoever follows the run. */
  tell: (step: GatherStep) => void
  signal: AbortSignal
}
