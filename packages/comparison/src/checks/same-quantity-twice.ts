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
        const verdict = compatible ? 'both can hold' : 'both cannot hold'
        const how = change === 'other hedge' ? 'the same number with another hedge' : 'another number'
        return {
          claims: [first.id, second.id],
          state: compatible ? 'differs' : 'off',
          statement: `${capital(label)}: first ${showValue(first)}, then ${showValue(second)} — ${how}; ${verdict}.`,
        }
      }),
}

function capital(label: string): string {
  return label.slice(0, 1).toUpperCase() + label.slice(1)
}
