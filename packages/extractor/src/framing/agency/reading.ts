import type { Scene } from './scene.ts'

/** The grammatical construction of a clause of violence. */
export type Construction = 'active' | 'passive_by' | 'instrument' | 'agentless' | 'bare'

/** One clause of violence: its predicate's tokens `[first, last)`, its construction, and the words that name the agent. */
export type AgencyReading = {
  readonly first: number
  readonly last: number
  readonly value: Construction
  readonly agent: string | null
}

/** Reads the clause whose predicate stands at token `at`; null when none does. */
export type AgencyRule = (scene: Scene, at: number) => AgencyReading | null
