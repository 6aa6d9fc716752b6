import { Comparison } from '@parallax/model'

/** Fields whose values the contract fixes; all other text may be anything. */
const FIXED = new Set([
  'schema',
  'type',
  'in',
  'verdict',
  'state',
  'kind',
  'hedge',
  'status',
  'aspect',
  'stratum',
  'scope',
  'sourceType',
  'cueClass',
  'check',
  'stage',
  'degree',
  'relation',
  'position',
  'textKind',
  'window',
])

/** The comparison with every free text changed alike, so that ids still refer to each other. Checked by the contract. */
export function tainted(comparison: Comparison, taint: (text: string) => string): Comparison {
  return Comparison.parse(changed(comparison, taint))
}

function changed(value: unknown, taint: (text: string) => string): unknown {
  if (typeof value === 'string') return taint(value)
  if (Array.isArray(value)) return value.map((item) => changed(item, taint))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, FIXED.has(key) ? item : changed(item, taint)]),
  )
}
