import type { Quantity, WatchedQuantity } from '@parallax/model'
import { familyOf, isConsequence } from './families.ts'

/** The row of a quantity that a study watches and no outlet reports: its silence is a finding too. */
export function unreported(watched: WatchedQuantity): Quantity {
  const family = familyOf(watched.kind)
  return {
    id: watched.id,
    label: watched.label,
    kind: watched.kind,
    unit: isConsequence(family) || family === 'attending' || family === 'persons' ? 'person' : 'item',
    what: watched.label,
    aspect: 'level',
    stratum: 'asserted',
    scope: 'focal',
    claims: [],
    perOutlet: [],
    verdict: 'undetermined',
    because: ['No outlet that was read gives a figure.'],
    divergent: false,
    singleOrigin: false,
    camps: [],
    counts: { outlets: 0, texts: 0, sources: 0 },
    stability: [],
    watched: true,
  }
}
