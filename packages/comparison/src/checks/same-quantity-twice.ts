import { showValue } from '../intervals/show-value.ts'
import type { Auditor, Finding } from './check.ts'
import { restatements } from './restated.ts'

/** Whether a text puts one quantity in two ways: another number, or the same number with another hedge. */
export const sameQuantityTwice: Auditor = {
  id: 'same-quantity-twice',
  definition:
    'The body gives one quantity twice, with different numbers or different hedges ("over 1,000" and "approximately 1,000").',
  audit: (audited) =>
    restatements(audited)
      .filter(({ first, second }) => first.in !== 'title' && second.in !== 'title')
      .map(({ first, second, change, compatible }): Finding => {
        const label = audited.quantityOf(first)?.label ?? ''
        const isHedged = change === 'other hedge'
        const verdict = compatible ? '; both can hold' : isHedged ? '' : '; both cannot hold'
        const how = `${isHedged ? 'the same number with another hedge' : 'another number'}${verdict}`
        return {
          claims: [first.id, second.id],
          // "Over 1,000", then "1,000": a number hedged once is no other number.
          state: compatible || isHedged ? 'differs' : 'off',
          statement: `${capital(label)}: first ${showValue(first)}, then ${showValue(second)} — ${how}.`,
        }
      }),
}

function capital(label: string): string {
  return label.slice(0, 1).toUpperCase() + label.slice(1)
}
