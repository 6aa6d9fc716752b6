import type { Capture, Event, Outlet, Problem, Study } from '@parallax/model'
import type { GatherStep } from './gather-step.ts'

/** `fresh` starts in an empty folder, `resume` goes on where a run stopped, `offline` reads what was captured and nothing else. */
export type GatherMode = 'fresh' | 'resume' | 'offline'

/** What to gather, for whom, into which folder. */
export type GatherPlan = {
  /** Its `contact` and `crawl` are used. */
  study: Study
  /** The study's outlets, resolved. */
  outlets: readonly Outlet[]
  /** The events to gather coverage of; all of `study.events` or some. */
  events: readonly Event[]
  /** An existing folder. */
  out: string
  /** What the paths of stored sources are relative to: the study's folder. The working folder unless given. */
  studyFolder?: string
  /** The folder of an earlier run, to notice a listing that has fallen silent since. */
  earlier?: string
  /** Keys of services, from the environment. */
  keys?: { mediaCloud?: string }
  /** Parallax's version, for the User-Agent. */
  version: string
  mode: GatherMode
  /**
   * Which finished addresses of a resumed folder are visited again: those that failed in a way that may pass, or all of
   * them, asking only for what changed since. Neither unless given.
   */
  again?: 'failed' | 'all'
  /** The clock that dates captures; real time unless given. Pauses always keep to real time. */
  now?: () => Date
  /** Stops the run: what is under way is dropped, what is finished is kept. */
  signal?: AbortSignal
  /** Told of each thing as it happens. */
  onStep?: (step: GatherStep) => void
}

/** What became of every address, ordered by event, outlet and address. */
export type GatherResult = {
  captures: Capture[]
  /** In the order of the plan. */
  problems: Problem[]
  /** Every address has its final outcome: nothing is `deferred`, and the run was not stopped. */
  complete: boolean
}
