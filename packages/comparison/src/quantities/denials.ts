import type { Quantity } from '@parallax/model'
import { distinct, listNames } from '../order.ts'
import { contradict } from './contradiction.ts'
import type { Named } from './name-quantities.ts'
import { LINK_THRESHOLD, similarity } from './similarity.ts'

/**
 * Says on both rows where one outlet denies what another asserts. Denied figures form rows of their own, so that neither
 * row's verdict would tell; the sentence does.
 */
export function noteDenials(
  named: readonly Named[],
  quantities: readonly Quantity[],
  nameOf: (outlet: string) => string,
): Quantity[] {
  const notes = new Map<string, string[]>()
  const note = (id: string, sentence: string) => notes.set(id, [...(notes.get(id) ?? []), sentence])
  for (const denied of named.filter(({ profile }) => stratum(profile.block) === 'denied')) {
    const asserted = counterpart(denied, named)
    if (asserted === null) continue
    note(denied.id, `What is denied here, “${asserted.label}”, is asserted by ${outletsOf(asserted, nameOf)}.`)
    note(asserted.id, `A figure for this is reported as denied by ${outletsOf(denied, nameOf)}.`)
  }
  return quantities.map((quantity) => ({
    ...quantity,
    because: [...quantity.because, ...(notes.get(quantity.id) ?? [])],
  }))
}

/** The asserted quantity that a denied one is about: the most alike, if alike enough and nothing contradicts. */
function counterpart(denied: Named, named: readonly Named[]): Named | null {
  const block = denied.profile.block.replace('|denied|', '|said|')
  const scored = named
    .filter((other) => other.profile.block === block && !contradict(denied.profile, other.profile, new Set()))
    .map((other) => ({ other, score: similarity(denied.profile, other.profile) }))
    .filter(({ score }) => score >= LINK_THRESHOLD)
    .toSorted((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
  return scored[0]?.other ?? null
}

function stratum(block: string): string | undefined {
  return block.split('|')[1]
}

function outletsOf({ profile }: Named, nameOf: (outlet: string) => string): string {
  return listNames(distinct(profile.members.map((slots) => slots.outlet)).map(nameOf))
}
