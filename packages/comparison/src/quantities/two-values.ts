import { meets } from '../intervals/interval.ts'
import type { Profile } from './profile.ts'
import type { Slots } from './slots.ts'

/**
 * Whether a text would give one thing two values if these were one: "five boats" and "three boats" in one report are two counts.
 * A text may do so where it names a time or a source for each, or calls one the earlier; headlines are held against the
 * text elsewhere. Only figures of one text are compared: between texts no number is evidence, whether near or far.
 */
export function giveOneTextTwoValues(a: Profile, b: Profile): boolean {
  const [small, large] = a.texts.size <= b.texts.size ? [a, b] : [b, a]
  for (const [article, members] of small.texts) {
    const others = large.texts.get(article)
    if (others?.some((other) => members.some((own) => clash(own, other)))) return true
  }
  return false
}

function clash(a: Slots, b: Slots): boolean {
  return a.claim.unit === b.claim.unit && !meets(a.asserts, b.asserts) && !isExplained(a, b)
}

function isExplained(a: Slots, b: Slots): boolean {
  return (
    [a, b].some(({ former, claim }) => former || (claim.previous ?? null) !== null) ||
    timeOf(a) !== timeOf(b) ||
    haveOwnSources(a, b)
  )
}

function timeOf({ claim }: Slots): string {
  return `${claim.asOf?.from}|${claim.asOf?.to}`
}

function haveOwnSources(a: Slots, b: Slots): boolean {
  const [one, other] = [a.claim.attribution?.source, b.claim.attribution?.source]
  return one !== undefined && other !== undefined && one !== other
}
