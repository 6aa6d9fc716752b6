import type { FilterGroup } from '../parts/filter-groups.ts'
import { matrixFilterStyle } from '../parts/matrix-filter.ts'
import { MEDIA } from './media.ts'
import { PAGE } from './page.ts'
import { PARTS } from './parts.ts'
import { TABLES } from './tables.ts'
import { TOKENS } from './tokens.ts'

/** The style sheet of an index page. The order matters: later rules win, paper and forced colours last. */
export const SHEET = [TOKENS, PAGE, PARTS, TABLES, MEDIA].join('')

/** The style sheet of a report whose matrix has these filters. */
export function reportSheet(filters: readonly FilterGroup[]): string {
  return `${SHEET}${matrixFilterStyle(filters)}\n`
}
