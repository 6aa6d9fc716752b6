import { type Outlet, ParallaxError, type Study } from '@parallax/model'
import { OUTLETS } from './outlets/index.ts'

const NEAREST = 3

/**
 * The outlets of a study in its order: an id becomes the registry's outlet, a whole outlet stays as it is.
 * Throws `outlet-unknown` for an id that the registry lacks and `outlet-duplicate` for one that is named twice.
 */
export function resolveOutlets(references: Study['outlets']): Outlet[] {
  const outlets = references.map((reference, index) =>
    typeof reference === 'string' ? knownOutlet(reference, index) : reference,
  )
  refuseDuplicates(outlets)
  return outlets
}

function knownOutlet(id: string, index: number): Outlet {
  const known = OUTLETS.find((outlet) => outlet.id === id)
  if (known !== undefined) return known
  throw new ParallaxError({
    code: 'outlet-unknown',
    message: `No outlet has the id "${id}".`,
    where: `outlets[${index}]`,
    value: id,
    todo: `Use a known id (nearest: ${nearestIds(id).join(', ')}), or give the outlet whole, with id, name and home.`,
  })
}

function refuseDuplicates(outlets: readonly Outlet[]): void {
  const seen = new Set<string>()
  for (const [index, { id }] of outlets.entries()) {
    if (seen.has(id)) {
      throw new ParallaxError({
        code: 'outlet-duplicate',
        message: `The outlet "${id}" is named twice.`,
        where: `outlets[${index}]`,
        value: id,
        todo: 'Keep one of the two, or give the second another id.',
      })
    }
    seen.add(id)
  }
}

function nearestIds(id: string): string[] {
  return OUTLETS.map((outlet) => ({ id: outlet.id, distance: editDistance(id, outlet.id) }))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, NEAREST)
    .map((near) => near.id)
}

/** Levenshtein distance; ids have at most 64 letters, so the quadratic table is small. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[to.length] ?? 0
}
