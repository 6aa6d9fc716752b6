import { phraseAt } from '../counted/noun-phrase.ts'
import { phraseText } from '../counted/phrase-text.ts'
import { isPersonNoun } from '../counted/persons.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { behindAsides } from '../syntax/behind-asides.ts'
import { isNoun, runBefore } from '../syntax/noun-run.ts'
import { governingVerb, subjectOf } from '../syntax/subject.ts'
import type { Earlier } from './referents.ts'
import { isMoney, type ThingPlace, type ThingReader } from './thing.ts'

/** Words of one sentence in which what money is for is looked for. */
const REACH = 60

/** "$5m for that project", "$5m to build it": a pointing purpose stands for what money was last said to be for. */
export const pointedPurpose: ThingReader = (line, place) => {
  if (!isMoney(place.draft.unit) || !points(line, behindAsides(line, place.draft.last, place.lexicon), place.lexicon))
    return null
  return fundedBefore(line, place)
}

/** "We are asking for $5m", "He needs $5m": where nothing tells what for, what money was last said to be for. */
export const leftOutPurpose: ThingReader = (line, place) => {
  const { draft, lexicon } = place
  if (!isMoney(draft.unit)) return null
  const verb = governingVerb(line, draft.first, lexicon)
  return lexicon.deeds.needing.has(at(line, verb)) ? fundedBefore(line, place) : null
}

/** Whether a purpose at `index` only points: "for that project", "for it", "to build it". */
function points(line: Line, index: number, { counts, statuses, syntax, deeds }: FigureLexicon): boolean {
  if (at(line, index) === statuses.infinitive && line[index + 1]?.pos === 'VERB')
    return syntax.pointers.has(at(line, index + 2))
  if (!counts.purposes.has(at(line, index))) return false
  return (
    (deeds.pointing.has(at(line, index + 1)) && deeds.projects.has(at(line, index + 2))) ||
    syntax.pointers.has(at(line, index + 1))
  )
}

function fundedBefore(line: Line, { draft, lexicon, earlier }: ThingPlace & { readonly earlier: Earlier }) {
  const lines = [line.slice(0, draft.first), ...earlier]
  for (const sentence of lines) {
    const text = fundedIn(sentence, lexicon)
    if (text) return { text: `${text} ${lexicon.deeds.funding}`, rule: 'what.funded' }
  }
  return null
}

/** The thing that money of the sentence is for, the last one named. */
function fundedIn(line: Line, lexicon: FigureLexicon): string | null {
  for (let index = line.length - 1; index >= Math.max(0, line.length - REACH); index--) {
    const text = compound(line, index, lexicon) ?? bought(line, index, lexicon) ?? costly(line, index, lexicon)
    if (text) return text
  }
  return null
}

/** "wall money", "border security funding": what stands before the noun, unless it tells who pays. */
function compound(line: Line, index: number, lexicon: FigureLexicon): string | null {
  const { deeds } = lexicon
  if (!deeds.moneys.has(at(line, index)) || isNoun(line, index + 1, lexicon) || !isNoun(line, index - 1, lexicon))
    return null
  if (deeds.organisations.has(at(line, index - 1)) || isPersonNoun(line, index - 1, lexicon)) return null
  const run = runBefore(line, index, lexicon)
  return run && phraseText(line, [run.first, run.last], lexicon)
}

/** "pay for a wall", "money for a wall", "fund the wall". */
function bought(line: Line, index: number, lexicon: FigureLexicon): string | null {
  const { deeds, syntax, units } = lexicon
  const word = at(line, index)
  const pays = deeds.moneys.has(word) || deeds.sums.get(word) === deeds.payment || units.currencyAfter.has(word)
  const links =
    pays &&
    (at(line, index + 1) === syntax.for || (units.currencyAfter.has(word) && at(line, index + 1) === deeds.levied))
  if (!links && !(deeds.fundingVerbs.has(word) && line[index]?.pos === 'VERB')) return null
  const { head, text } = phraseAt(line, index + (links ? 2 : 1), lexicon)
  return head < 0 || isPersonNoun(line, head, lexicon) || lexicon.syntax.unitNouns.has(at(line, head)) ? null : text
}

/** "the wall would cost": what has a price. */
function costly(line: Line, index: number, lexicon: FigureLexicon): string | null {
  if (!lexicon.syntax.costing.has(at(line, index)) || line[index]?.pos !== 'VERB') return null
  const run = subjectOf(line, index, lexicon)
  return run && phraseText(line, [run.first, run.last], lexicon)
}
