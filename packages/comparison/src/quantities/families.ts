import type { FigureClaim, FigureKind, Quantity } from '@parallax/model'
import { dimensionOf } from '../intervals/units.ts'

/** Kinds that may meet in one quantity. Deaths and casualties do, because texts slide from one word to the other. */
const FAMILIES: Readonly<Record<FigureKind, string>> = {
  killed: 'toll',
  casualties: 'toll',
  injured: 'injured',
  missing: 'missing',
  captive: 'captive',
  rescued: 'rescued',
  detained: 'detained',
  displaced: 'displaced',
  attending: 'attending',
  affected: 'affected',
  employed: 'employed',
  votes: 'votes',
  persons: 'persons',
  money: 'money',
  percent: 'percent',
  strikes: 'things',
  objects: 'things',
  duration: 'duration',
  measure: 'measure',
}

// What an event does to people: a bare "24 dead" means the event's own toll, without more context.
const CONSEQUENCES = new Set([
  'toll',
  'injured',
  'missing',
  'captive',
  'rescued',
  'detained',
  'displaced',
  'affected',
  'attending',
])

/** The group of kinds a claim's quantity is sought in. */
export function familyOf(kind: FigureKind): string {
  return FAMILIES[kind]
}

/** Whether a family counts what an event does to people. */
export function isConsequence(family: string): boolean {
  return CONSEQUENCES.has(family)
}

/** Whether a kind says only who people are, not what befell them: officers, or rioters who came. A toll before them may tell. */
export function isWithoutFate(kind: FigureKind): boolean {
  return kind === 'persons' || kind === 'attending'
}

const OTHER_PEOPLE = new Set(['persons', 'employed', 'votes'])

/** Whether a family counts people. */
export function isPeople(family: string): boolean {
  return isConsequence(family) || OTHER_PEOPLE.has(family)
}

/** Asserted, estimated and feared figures are compared together; expected, hypothetical and denied ones each apart. */
export function stratumOf(claim: FigureClaim): Quantity['stratum'] {
  const { status } = claim
  return status === 'expected' || status === 'hypothetical' || status === 'denied' ? status : 'asserted'
}

/**
 * Claims of different blocks are never about one quantity. People are counted in one block whatever befell them, and plans
 * stand with facts, for texts and their readers slide from one to the other; what contradicts is told apart within.
 * Denied figures stand alone.
 */
export function blockOf(claim: FigureClaim, rate: string): string {
  const counted = dimensionOf(claim.unit)
  const denied = stratumOf(claim) === 'denied' ? 'denied' : 'said'
  return [counted, denied, claim.aspect, rate].join('|')
}
