import type { FramingContrast } from '@parallax/model'
import { byText, distinct } from '../order.ts'

type Counts = FramingContrast['perOutlet'][number]
type Distance = NonNullable<FramingContrast['distances']>[number]

/** Below five namings of an actor an outlet's choice of words is a sample of nothing. */
const LEAST_NAMINGS = 5
const MOST_DISTANCES = 20

/** For each actor and each two outlets that name it often enough, how far apart their names lie, the farthest first. */
export function nameDistances(perOutlet: readonly Counts[]): Distance[] {
  const actors = distinct(perOutlet.flatMap(({ counts }) => counts.flatMap(({ about }) => about ?? [])))
  return actors
    .flatMap((about) => distancesOf(about, perOutlet))
    .toSorted(
      (a, b) => b.distance - a.distance || byText(a.about, b.about) || byText(a.outlets.join(), b.outlets.join()),
    )
    .slice(0, MOST_DISTANCES)
}

function distancesOf(about: string, perOutlet: readonly Counts[]): Distance[] {
  const namings = perOutlet
    .map(({ outlet, counts }) => ({ outlet, counts: counts.filter((count) => count.about === about) }))
    .map(({ outlet, counts }) => ({ outlet, counts, n: counts.reduce((sum, { n }) => sum + n, 0) }))
    .filter(({ n }) => n >= LEAST_NAMINGS)
  return namings.flatMap((left, at) =>
    namings.slice(at + 1).map((right): Distance => ({
      about,
      outlets: [left.outlet, right.outlet],
      n: [left.n, right.n],
      distance: Number(jensenShannon(left, right).toFixed(4)),
    })),
  )
}

type Naming = { readonly counts: Counts['counts']; readonly n: number }

/** Jensen-Shannon distance to base 2: the root of the divergence (Endres and Schindelin 2003). */
function jensenShannon(left: Naming, right: Naming): number {
  const labels = distinct([...left.counts, ...right.counts].map(({ value }) => value))
  const divergence = labels.reduce((sum, label) => {
    const [p, q] = [shareOf(left, label), shareOf(right, label)]
    return sum + (surprise(p, (p + q) / 2) + surprise(q, (p + q) / 2)) / 2
  }, 0)
  return Math.sqrt(Math.min(1, Math.max(0, divergence)))
}

function shareOf({ counts, n }: Naming, label: string): number {
  return (counts.find(({ value }) => value === label)?.n ?? 0) / n
}

function surprise(p: number, mixture: number): number {
  return p === 0 ? 0 : p * Math.log2(p / mixture)
}
