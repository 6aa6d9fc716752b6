import type { Quantity } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { KINDS } from '../words/kinds.ts'
import { VERDICTS } from '../words/verdicts.ts'

/** One box a reader may tick, and the selector of what it stands for within the matrix. */
type Choice = { id: string; label: string; target: string }

/** Boxes of one sort; `whole` ones take away rows or columns, the others blank single cells. */
export type FilterGroup = { key: string; legend: string; whole: boolean; choices: readonly Choice[] }

/** What the matrix of these quantities can be filtered by; groups with nothing to choose between are left out. */
export function filterGroups(edition: Edition, quantities: readonly Quantity[]): FilterGroup[] {
  const groups = [
    {
      key: 'v',
      legend: 'Verdict',
      whole: true,
      choices: VERDICTS.filter(({ verdict }) => quantities.some((quantity) => quantity.verdict === verdict)).map(
        ({ verdict, word }) => ({ id: `v-${verdict}`, label: word, target: `tr.${verdict}` }),
      ),
    },
    {
      key: 'k',
      legend: 'Kind',
      whole: true,
      choices: KINDS.filter(({ kind }) => quantities.some((quantity) => quantity.kind === kind)).map(
        ({ kind, word }) => ({ id: `k-${kind}`, label: word, target: `.k-${kind}` }),
      ),
    },
    {
      key: 'o',
      legend: 'Outlet',
      whole: true,
      choices: edition.outlets.map(({ name }, n) => ({
        id: `o-${n}`,
        label: name,
        target: `.by-outlet tr>:nth-child(${n + 2})`,
      })),
    },
    {
      key: 'g',
      legend: 'Origin',
      whole: false,
      choices: edition.origins.map((_, n) => ({
        id: `g-${n}`,
        label: edition.originName(n),
        target: `.by-outlet td.g${n}`,
      })),
    },
  ]
  return groups.filter(({ key, choices }) => choices.length > (key === 'g' ? 0 : 1))
}
