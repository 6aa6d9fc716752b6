import { isConsequence } from './families.ts'
import type { Profile } from './profile.ts'
import { cosine } from './word-vector.ts'

/** Profiles at least this similar may be one quantity. */
export const LINK_THRESHOLD = 0.5

/**
 * How far two profiles seem to be about one quantity: about 0 to 1, from what is counted and the words around it.
 * Nearness of the numbers is no part of it: it would delete the very disagreements that are looked for.
 */
export function similarity(a: Profile, b: Profile): number {
  const near = cosine(a.near, b.near)
  const wide = cosine(a.wide, b.wide)
  const counted = isConsequence(a.family) ? populationMatch(a, b) : thingMatch(a, b)
  const context = isConsequence(a.family) ? 0.3 * near + 0.4 * wide : 0.5 * near + 0.35 * wide
  // "Officers" may be killed, hired or sent: of people without a fate of their own the head alone says least.
  const share = isConsequence(a.family) ? 0.5 : a.family === 'persons' ? 0.35 : 0.45
  return share * counted + context + prominence(a, b) - penalties(a, b)
}

/** Of people killed or hurt: two figures for people at large count the same people unless something says otherwise. */
function populationMatch(a: Profile, b: Profile): number {
  const genericA = a.generic / a.members.length
  const genericB = b.generic / b.members.length
  if (genericA >= 0.5 && genericB >= 0.5) return 0.9
  if (genericA >= 0.5 || genericB >= 0.5) return Math.max(0.4, overlap(a.head, b.head))
  return overlap(a.head, b.head)
}

/** Of things, money, time and measures: what is counted, priced or measured must itself be named alike. */
function thingMatch(a: Profile, b: Profile): number {
  if (a.head.size === 0 || b.head.size === 0) return 0.4
  const named = Math.max(mentioned(a.head, b.near), mentioned(b.head, a.near))
  return Math.max(overlap(a.head, b.head), 0.6 * named)
}

/** The weighted share of one figure's head that stands near the other: "depth" beside "at a depth of just 10 km". */
function mentioned(head: Profile['head'], near: Profile['near']): number {
  let all = 0
  let found = 0
  for (const [word, weight] of head) {
    all += weight
    if (near.weights.has(word)) found += weight
  }
  return all === 0 ? 0 : found / all
}

/** Headlines and leads speak of the same few things: two figures that both stand there are likelier one quantity. */
function prominence(a: Profile, b: Profile): number {
  return 0.1 * Math.min(a.prominent / a.members.length, b.prominent / b.members.length)
}

/** What speaks against one quantity without ruling it out: something that one side says and the other leaves open. */
function penalties(a: Profile, b: Profile): number {
  const consequence = isConsequence(a.family)
  const eventLike = consequence || a.family === 'measure'
  const bothNarrowed = a.head.size > 0 && b.head.size > 0
  const gap = (partA: number, partB: number) => Math.abs(partA / a.members.length - partB / b.members.length)
  return (
    (isOneSided(a.periods, b.periods) ? (eventLike ? 0.75 : 0.25) : 0) +
    // "Palestinians" without a place may well be those in Gaza; "people" without one are all of them.
    (isOneSided(a.places, b.places) ? (consequence && bothNarrowed ? 0.2 : 0.4) : 0) +
    (consequence ? 0.15 * (gap(a.background, b.background) + gap(a.additions, b.additions)) : 0) +
    (a.kinds.isDisjointFrom(b.kinds) ? (bothNarrowed ? 0.1 : 0.3) : 0) +
    (a.names.size > 0 && b.names.size > 0 && a.names.isDisjointFrom(b.names) ? 0.25 : 0)
  )
}

function isOneSided(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 !== b.size > 0
}

/** Weighted share of the words in common, half of it by the smaller set: "houses" lies within "houses badly damaged". */
function overlap(a: Profile['head'], b: Profile['head']): number {
  let shared = 0
  let left = 0
  let right = 0
  for (const [word, weight] of a) {
    left += weight
    if (b.has(word)) shared += weight
  }
  for (const weight of b.values()) right += weight
  const dice = left + right === 0 ? 0 : (2 * shared) / (left + right)
  const within = Math.min(left, right) === 0 ? 0 : shared / Math.min(left, right)
  return 0.5 * dice + 0.5 * within
}
