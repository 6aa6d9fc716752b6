import type { ComparedOutlet, Comparison, EventWindow, FramingContrast, Verdict } from '@parallax/model'
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
  /** Each outlet's share of each group of the framing measures, those of names left aside: names differ by event. */
  framing: FramingShare[]
}

/** How many of an outlet's readings in one event fall into a group, and of how many. */
export type FramingShare = {
  outlet: string
  name: string
  measure: string
  title: string
  exploratory: boolean
  about?: string
  value: string
  label: string
  n: number
  of: number
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
    framing: comparison.framing.flatMap((contrast) => sharesOf(edition, contrast)),
  }
}

function profile(edition: Edition, outlet: ComparedOutlet): IndexEntry['profiles'][number] {
  const share = outletShare(edition, outlet)
  const { id, name, state } = outlet
  return { id, name, read: state === 'read', ...share, leftOut: share.leftOut?.length ?? 0 }
}

function sharesOf(edition: Edition, contrast: FramingContrast): FramingShare[] {
  const { measure, title, exploratory, groups, perOutlet, distances } = contrast
  if (distances !== undefined) return []
  return perOutlet.flatMap(({ outlet, n, counts }) =>
    groups.flatMap(({ about, value, label }): FramingShare[] => {
      const same = counts.filter((count) => count.about === about)
      const own = same.find((count) => count.value === value)
      const of = own?.of ?? same[0]?.of ?? (about === undefined ? n : 0)
      const name = edition.outletName(outlet)
      const slot = { ...(about !== undefined && { about }), value, label }
      return of === 0 ? [] : [{ outlet, name, measure, title, exploratory, ...slot, n: own?.n ?? 0, of }]
    }),
  )
}
