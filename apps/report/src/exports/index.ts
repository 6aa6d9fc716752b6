import { checksTable } from './checks.ts'
import { claimsTable } from './claims.ts'
import { coverageTable } from './coverage.ts'
import { observationsTable } from './observations.ts'
import { originsTable } from './origins.ts'
import { problemsTable } from './problems.ts'
import { quantitiesTable } from './quantities.ts'
import { samplingTable } from './sampling.ts'
import type { Table } from './table.ts'

/** The tables in the order in which one leads to the next: quantities, who holds what, on which claims, and the rest. */
export const TABLES: readonly Table[] = [
  quantitiesTable,
  coverageTable,
  claimsTable,
  originsTable,
  checksTable,
  problemsTable,
  samplingTable,
  observationsTable,
]
