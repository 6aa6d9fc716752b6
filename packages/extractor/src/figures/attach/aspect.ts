import type { Aspect } from '@parallax/model'
import { type Draft, type Line, at } from '../draft.ts'
import { LENGTHS, isMoney } from '../things/thing.ts'
import type { FigureLexicon } from '../lexicon.ts'

/** Whether the figure says how many there are or by how many that changed, and the rule that told. */
export function readAspect(
  line: Line,
  draft: Draft,
  { changes, counts, ranges, numbers }: FigureLexicon,
): { aspect: Aspect; rule: string } {
  const times = draft.form === 'multiplier' && draft.rules[0] !== 'number.multiple'
  if (draft.change || times) return { aspect: 'change', rule: 'aspect.unit' }
  const before = at(line, draft.first - 1)
  if (before === changes.by && changesBefore(line, draft.first - 1, changes.verbs))
    return { aspect: 'change', rule: 'aspect.by' }
  if (isUpOrDown(line, draft.first - 1, { changes, counts })) return { aspect: 'change', rule: 'aspect.particle' }
  if (byOther(line, draft, { ranges, changes })) return { aspect: 'change', rule: 'aspect.or' }
  if (draft.unit === 'percent' && draft.form !== 'share') {
    if (changes.verbs.has(before)) return { aspect: 'change', rule: 'aspect.verb' }
    const noun = at(line, draft.last)
    if (changes.nouns.has(noun) || changes.nouns.has(at(line, draft.last + 1)))
      return { aspect: 'change', rule: 'aspect.noun' }
    if (changes.compared.has(noun) || isChangeOf(line, draft, { changes, numbers }))
      return { aspect: 'change', rule: 'aspect.compared' }
  } else if (LENGTHS.has(draft.unit)) {
    // A wall rises 30 feet, and men fall as many; a river that rose 3 meters changed.
    if (changes.risen.has(before)) return { aspect: 'change', rule: 'aspect.verb' }
  } else if (
    changes.verbs.has(before) &&
    !isDescribing(line, draft.first - 1) &&
    !changes.holding.has(before) &&
    !changes.reaching.has(at(line, draft.first))
  ) {
    return { aspect: 'change', rule: 'aspect.verb' }
  }
  if (isChangeOf(line, draft, { changes, numbers })) return { aspect: 'change', rule: 'aspect.of' }
  // "six more bodies": how many were added.
  if (at(line, draft.last) === changes.more && counts.nouns.get(at(line, draft.last + 1)) === 'killed')
    return { aspect: 'change', rule: 'aspect.more' }
  return { aspect: 'level', rule: 'aspect.default' }
}

/** "an increase of 169,000", "a drop of 3 percent": the noun says so. */
const isChangeOf = (
  line: Line,
  { first, unit }: Draft,
  { changes, numbers }: Pick<FigureLexicon, 'changes' | 'numbers'>,
): boolean =>
  at(line, first - 1) === numbers.partitive &&
  changes.nouns.has(at(line, first - 2)) &&
  // "a loss of $1.4 billion" is what a firm lost, no change of anything.
  !(isMoney(unit) && changes.results.has(at(line, first - 2)))

/** "closed at $18, down 88 cents", "was up 300": behind a comma or a form of be the particle is the change. */
function isUpOrDown(
  line: Line,
  index: number,
  { changes, counts }: Pick<FigureLexicon, 'changes' | 'counts'>,
): boolean {
  if (!changes.upDown.has(at(line, index))) return false
  const before = line[index - 1]?.pos === 'ADV' ? index - 2 : index - 1
  return at(line, before) === ',' || at(line, before) === '(' || counts.be.has(at(line, before))
}

/** "a revised 405,000": a participle behind an article describes the number. */
const isDescribing = (line: Line, index: number): boolean => line[index - 1]?.pos === 'DET'

function changesBefore(line: Line, index: number, verbs: ReadonlySet<string>): boolean {
  for (let before = index - 1; before >= Math.max(0, index - 6); before--) if (verbs.has(at(line, before))) return true
  return false
}

/** "fell 300 points, or 2 percent": the same change told anew. */
function byOther(line: Line, draft: Draft, { ranges, changes }: Pick<FigureLexicon, 'ranges' | 'changes'>): boolean {
  if (draft.unit !== 'percent' || !ranges.or.has(at(line, draft.first - 1)) || at(line, draft.first - 2) !== ',')
    return false
  for (let index = draft.first - 3; index >= Math.max(0, draft.first - 9); index--)
    if (changes.verbs.has(at(line, index)) && line[index + 1]?.pos !== 'ADP') return true
  return false
}
