import { at } from '../draft.ts'
import type { Filter } from './filter.ts'

/** A line of page furniture has no more words. */
const LONGEST = 7

/** "5 comments", "Photo 3 of 12", "Updated 3 hours ago": lines that a page writes about itself. */
export const furniture: Filter = {
  id: 'furniture',
  rejects: (line, draft, { filters, numbers }) => {
    if (line.length > LONGEST || draft.form !== 'digits') return false
    if (draft.first === 0 && draft.last === line.length - 1) return filters.pageCounts.has(at(line, draft.last))
    if (filters.stamps.has(at(line, 0))) return true
    const of = line.findIndex(({ lower }) => lower === numbers.partitive)
    return (
      line[of - 1]?.kind === 'number' && line[of + 1]?.kind === 'number' && filters.numberedNouns.has(at(line, of - 2))
    )
  },
}
