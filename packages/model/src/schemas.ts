import { z } from 'zod'
import { Article } from './article.ts'
import { Capture } from './capture.ts'
import { Claim } from './claim.ts'
import { Changes } from './changes.ts'
import { Comparison } from './comparison.ts'
import { Corrections } from './correction.ts'
import { Outlet } from './outlet.ts'
import { Problem } from './problem.ts'
import { Reliability } from './reliability.ts'
import { Study } from './study.ts'

/** The public contracts by the name `parallax schema NAME` takes, in the order of the flow. */
export const SCHEMAS = {
  study: Study,
  outlet: Outlet,
  capture: Capture,
  article: Article,
  claim: Claim,
  comparison: Comparison,
  changes: Changes,
  problem: Problem,
  corrections: Corrections,
  reliability: Reliability,
} as const satisfies Record<string, z.ZodType>
export type SchemaName = keyof typeof SCHEMAS

/** JSON Schema (2020-12) of what the contract accepts as input. */
export function jsonSchema(name: SchemaName): object {
  return z.toJSONSchema(SCHEMAS[name], { io: 'input', unrepresentable: 'any' })
}
