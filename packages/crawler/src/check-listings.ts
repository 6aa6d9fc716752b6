import type { Problem } from '@parallax/model'
import { gatherListings } from './discover/gather-listings.ts'
import type { ListingState } from './discover/listing-states.ts'
import type { GatherPlan } from './gather-plan.ts'
import { openRun } from './run.ts'

/**
 * Asks every listing of the plan's outlets once, politely, and visits no page: how each ended and how many entries it has, and a
 * Problem for each that could not be had, read, or is empty.
 */
export async function checkListings(plan: GatherPlan): Promise<{ states: ListingState[]; problems: Problem[] }> {
  const run = await openRun(plan)
  try {
    const { states, problems } = await gatherListings(run)
    return { states, problems }
  } finally {
    await run.close()
  }
}
