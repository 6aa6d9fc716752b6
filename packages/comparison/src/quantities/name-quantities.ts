import { contentId } from '@parallax/model'
import { byText } from '../order.ts'
import type { Aligned } from './align.ts'
import { distinguishing, labelOf } from './label.ts'
import type { Profile } from './profile.ts'

/** A quantity with the label a reader sees and an id that is stable over runs. */
export type Named = Aligned & { id: string; label: string }

/** Labels and ids for all quantities of an event; equal labels are told apart by words of their context. */
export function nameQuantities(aligned: readonly Aligned[], event: string): Named[] {
  const labelled = aligned.map((each) => ({ ...each, label: each.watched?.label ?? labelOf(each.profile) }))
  const alike = Map.groupBy(labelled, ({ label, profile }) => `${profile.block}\n${label}`)
  const apart = [...alike.values()].flatMap((group) => (group.length === 1 ? group : tellApart(group)))
  const taken = new Map<string, number>()
  return apart
    .toSorted((a, b) => byText(firstClaim(a.profile), firstClaim(b.profile)))
    .map((each) => {
      const slots = contentId('q', [event, each.profile.block, each.label])
      const again = taken.get(slots) ?? 0
      taken.set(slots, again + 1)
      const own = again === 0 ? slots : `${slots}-${again + 1}`
      return { ...each, id: each.watched?.id ?? own }
    })
}

type Labelled = Aligned & { label: string }

/** The largest keeps the plain label; each other one gets the first telling word that no one before it has. */
function tellApart(group: readonly Labelled[]): Labelled[] {
  const bySize = group.toSorted(
    (a, b) =>
      b.profile.members.length - a.profile.members.length || byText(firstClaim(a.profile), firstClaim(b.profile)),
  )
  const used = new Set<string>()
  return bySize.map((each, index) => {
    if (index === 0 || each.watched) return each
    const word = distinguishing(each.profile).find((candidate) => !used.has(candidate))
    if (word === undefined) return each
    used.add(word)
    return { ...each, label: `${each.label} (${word})` }
  })
}

function firstClaim(profile: Profile): string {
  return profile.members.map((slots) => slots.claim.id).toSorted(byText)[0] ?? ''
}
