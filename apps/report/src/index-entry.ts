import type { ComparedOutlet, Comparison, EventWindow, Verdict } from '@parallax/model'
import { type Edition, makeEdition } from './edition.ts'
import { divergenceSentence } from './words/divergence.ts'
import { outletShare } from './words/outlet-share.ts'
import { isOff } from './words/states.ts'
import { extent, tallyVerdicts, topDivergences } from './words/tally.ts'

/** One event in the index of a batch: small enough that a hundred fit in memory beside one comparison. */
export type IndexEntry = {
  id: string
  title: string
  /** Where the event's report lies, relative to the index. */
  href: string
  window?: EventWindow
  /** Outlets sought and read in full. */
  outlets: { sought: number; read: number }
  articles: number
  /** Focal quantities per verdict; background ones are left out. */
  focal: Record<Verdict, number>
  /** The gravest focal divergence in one sentence. */
  divergence?: string
  /** Checks that do not add up. */
  checksOff: number
  problems: number
  /** What each outlet has of the focal figures; counts of an outlet that was not read mean nothing. */
  profiles: {
    id: string
    name: string
    read: boolean
    shared: number
    given: number
    leftOut: number
    alone: number
    conflicts: number
    off: number
  }[]
}

/** Sums up one comparison for the index. */
export function indexEntry(comparison: Comparison, href: string): IndexEntry {
  const edition = makeEdition(comparison)
  const { sought, read, texts } = extent(comparison)
  const [top] = topDivergences(edition)
  const focal: Record<Verdict, number> = {
    agree: 0,
    compatible: 0,
    superseded: 0,
    undetermined: 0,
    conflict: 0,
    single: 0,
  }
  for (const { verdict, n } of tallyVerdicts(edition.quantities, 'focal')) focal[verdict] = n
  return {
    id: comparison.event.id,
    title: comparison.event.title,
    href,
    ...(comparison.event.window && { window: comparison.event.window }),
    outlets: { sought, read },
    articles: texts,
    focal,
    ...(top && { divergence: divergenceSentence(edition, top) }),
    checksOff: comparison.checks.filter(isOff).length,
    problems: edition.problems.length,
    profiles: edition.outlets.map((outlet) => profile(edition, outlet)),
  }
}

function profile(edition: Edition, outlet: ComparedOutlet): IndexEntry['profiles'][number] {
  const share = outletShare(edition, outlet)
  const { id, name, state } = outlet
  return { id, name, read: state === 'read', ...share, leftOut: share.leftOut?.length ?? 0 }
}
