import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { runBefore } from '../syntax/noun-run.ts'
import { ownerText } from './owner.ts'
import { isMoney, type ThingReader } from './thing.ts'

/** Words between the noun and its sum. */
const REACH = 5

/** "her net worth is $5m", "Lenn's net worth of $5m": a noun here, as it is not in "a house worth $5m". */
export const netWorth: ThingReader = (line, { draft, lexicon }) => {
  if (!isMoney(draft.unit)) return null
  for (let index = draft.first - 1; index > Math.max(0, draft.first - REACH); index--) {
    const atom = line[index]
    if (!atom || atom.kind === 'mark') return null
    if (atom.lower !== lexicon.deeds.worth) continue
    const net = `${at(line, index - 1)} ${atom.lower}` === lexicon.deeds.netWorth
    return net ? { text: ofOwner(line, index - 1, lexicon), rule: 'what.net-worth' } : null
  }
  return null
}

/** With the possessor right before it, where one is named. */
function ofOwner(line: Line, net: number, lexicon: FigureLexicon): string {
  const { syntax, deeds } = lexicon
  const owner = at(line, net - 1).endsWith(syntax.possessive) ? runBefore(line, net, lexicon) : null
  return owner ? `${ownerText(line, owner, lexicon)} ${deeds.netWorth}` : deeds.netWorth
}
