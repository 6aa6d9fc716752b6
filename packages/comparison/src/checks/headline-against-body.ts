import { showValue } from '../intervals/show-value.ts'
import type { Auditor, Finding } from './check.ts'
import { restatements } from './restated.ts'

/** Whether the headline gives a figure otherwise than the body does. */
export const headlineAgainstBody: Auditor = {
  id: 'headline-against-body',
  definition:
    'The headline and the body give one quantity with different numbers or hedges. A verdict over outlets rests on the body.',
  audit: (audited) =>
    restatements(audited)
      .filter(({ first, second }) => first.in === 'title' && second.in !== 'title')
      // A body that repeats the headline's figure somewhere and refines it elsewhere bears the headline out.
      .filter(
        ({ first }) =>
          !audited.figures.some(
            (claim) => isSame(claim, first) && audited.quantityOf(claim) === audited.quantityOf(first),
          ),
      )
      .map(({ first, second, compatible }): Finding => ({
        claims: [first.id, second.id],
        state: compatible ? 'differs' : 'off',
        statement: `The headline says ${showValue(first)}, the body ${showValue(second)}; ${
          compatible ? 'both can hold' : 'both cannot hold'
        }.`,
      })),
}

type Figure = { in: string; lower: number | null; upper: number | null; hedge: string; unit: string }

function isSame(body: Figure, headline: Figure): boolean {
  return (
    body.in !== 'title' &&
    body.lower === headline.lower &&
    body.upper === headline.upper &&
    body.hedge === headline.hedge &&
    body.unit === headline.unit
  )
}
