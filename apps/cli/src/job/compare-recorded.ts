import { compareRuns } from '@parallax/comparison'
import type { Changes, Comparison } from '@parallax/model'

/** What changed between two runs of one event; and where codes were given by two codebooks, that they cannot be compared. */
export function compareRecorded(before: Comparison, after: Comparison): Changes {
  const changes = compareRuns(before, after)
  const [old, now] = [before, after].map(({ provenance }) => provenance.codebook)
  if (old === undefined || old === now) return changes
  const incomparable = `The runs were coded by two codebooks (${old} and ${now ?? 'one without a version'}): what changed may be the codebook, not the coverage.`
  return { ...changes, incomparable }
}
