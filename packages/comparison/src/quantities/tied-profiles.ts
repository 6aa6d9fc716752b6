import { joinProfiles, type Profile, profileOf } from './profile.ts'
import type { Slots } from './slots.ts'
import type { Scales } from './word-weight.ts'

/** Pairs of claim ids that the text itself ties together: conversions of one figure, first the one converted. */
export type Ties = readonly (readonly [string, string])[]

/**
 * One profile per figure, from claims that need no comparing: conversions of one figure, and claims whose words are all
 * the same, as in the copies of an agency's text. Two of one sentence stay apart even then.
 */
export function tiedProfiles(block: readonly Slots[], ties: Ties, scales: Scales): Profile[] {
  const leader = new Map(block.map((own) => [own.claim.id, own.claim.id]))
  const tied = new Set<string>()
  for (const [first, second] of ties) {
    const lead = leader.get(first)
    if (lead === undefined || !leader.has(second)) continue
    leader.set(second, lead)
    tied.add(lead)
  }
  const seen = new Map<string, number>()
  const groups = Map.groupBy(block, (own) => {
    const lead = leader.get(own.claim.id) ?? own.claim.id
    return tied.has(lead) ? lead : wording(own, seen)
  })
  return [...groups.values()].map((group) => ({ ...joinAll(group.map((own) => profileOf(own, scales))), parts: [] }))
}

/** Everything a claim says of what it counts; the second of one sentence gets another wording than the first. */
function wording(own: Slots, seen: Map<string, number>): string {
  const { head, classes, places, periods, background, addition, prominent, near, wide } = own
  const words = JSON.stringify([
    [own.kind, head, classes, places, periods, background, addition, prominent, own.claim.partOf ?? ''],
    [...near],
    [...wide.keys()],
  ])
  const inSentence = `${own.sentence}\n${words}`
  const before = seen.get(inSentence) ?? 0
  seen.set(inSentence, before + 1)
  return `${words}${before}`
}

/** Joins by halves, so that a thousand copies are copied ten times, not a thousand. */
export function joinAll(profiles: readonly Profile[]): Profile {
  const [first, ...rest] = profiles
  if (first === undefined) throw new RangeError('no claims make no profile')
  if (rest.length === 0) return first
  const half = profiles.length >> 1
  return joinProfiles(joinAll(profiles.slice(0, half)), joinAll(profiles.slice(half)))
}
