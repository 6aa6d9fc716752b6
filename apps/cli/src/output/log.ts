import type { GatherStep } from '@parallax/crawler'

/** What a long command says on its way, apart from its results. */
export type Log = {
  /** How far it is: rewritten in place where a person watches. */
  readonly progress: (text: string) => void
  /** A step of the crawl. */
  readonly step: (step: GatherStep) => void
  /** What a person must know even of a run that went well. */
  readonly warn: (text: string) => void
  /** Clears progress away, so that results start on their own. */
  readonly close: () => void
}
