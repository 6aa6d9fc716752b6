import type { Reading } from './reading.ts'

/** For each reading the innermost other whose content its cue stands in: "the agency quoted the ministry as saying". */
export function findOuter(readings: readonly Reading[]): Map<Reading, Reading> {
  const outer = new Map<Reading, Reading>()
  const owner = innermostOwners(readings)
  for (const reading of readings) {
    const around = owner.get(reading.at)
    if (around && around !== reading) outer.set(reading, around)
  }
  return outer
}

/** For every token in some content the reading with the shortest content there that is no reading of its own cue. */
function innermostOwners(readings: readonly Reading[]): Map<number, Reading> {
  const owner = new Map<number, Reading>()
  const cues = new Set(readings.map(({ at }) => at))
  const longestFirst = [...readings].sort((a, b) => lengthOf(b) - lengthOf(a) || a.at - b.at)
  for (const reading of longestFirst) {
    for (const [first, last] of reading.content) {
      for (let at = first; at < last; at++) if (cues.has(at) && at !== reading.at) owner.set(at, reading)
    }
  }
  return owner
}

function lengthOf({ content }: Reading): number {
  return content.reduce((sum, [first, last]) => sum + last - first, 0)
}
