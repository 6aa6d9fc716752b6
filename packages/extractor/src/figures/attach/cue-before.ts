import type { Status } from '@parallax/model'
import { type Draft, type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { closesClause, infinitiveCue, isCapitalModal, isPastDeed } from './clause-bounds.ts'
import { isGiven } from './given.ts'
import { PLAN_REACH, type StatusReader, isOffered } from './status-reader.ts'

/** How far a cue may stand before its figure, in atoms. Fear reaches less far than plans, offers further. */
const REACH = { fear: 8, plan: PLAN_REACH, bid: 18 }

/** Where a cue is sought: what the tables hold, and whether the figure is something that can be offered. */
type Place = { readonly bids: boolean; readonly lexicon: FigureLexicon }

/** A cue in the figure's own clause before it: "expected to", "may have", "offered", "estimates that". */
export const cueBefore: StatusReader = (line, figure, lexicon) => {
  const { draft } = figure
  const place = { bids: isOffered(draft) || isRate(line, draft, lexicon), lexicon }
  if (isGiven(line, figure, lexicon)) return null
  let commas = 0
  let aside = false
  for (
    let index = draft.first - 1;
    index >= Math.max(0, draft.first - (place.bids ? REACH.bid : REACH.plan));
    index--
  ) {
    if (closesClause(line, index, lexicon) || opensComplement(line, index, place)) return null
    if (isPastDeed(line, index, lexicon)) return null
    if (opensDeed(line, index, place)) return null
    if (closesAside(line, index, lexicon)) aside = true
    if (aside && lexicon.counts.gerund.test(at(line, index))) continue
    if (at(line, index) === ',' && ++commas > (place.bids ? 2 : 1)) return null
    // "an estimated 800 workers to go without pay for 35 days": it is the first number that is estimated.
    if (isOfAnother(line, index, draft)) continue
    // "weighing 180 pounds" tells a weight, "weighing a $2m bid" a plan.
    const status = weighs(draft, index) ? undefined : statusOf(line, index, place)
    // A finite auxiliary without a cue governs the figure itself: "when you need it, they have cut $700m".
    const governs = lexicon.statuses.finite.has(at(line, index)) && at(line, index + 1) !== lexicon.statuses.infinitive
    if (!status && governs) return null
    // A verb of denying is read by the denial; "reluctant to pay" is one only with its infinitive.
    if (!status || (status === 'denied' && infinitiveCue(line, index, lexicon) === undefined)) continue
    // Fear does not reach over a comma, nor far.
    if (status === 'feared' && (commas > 0 || draft.first - index > REACH.fear)) continue
    return { status: governedBy(line, index, { status, lexicon }), rule: `status.${at(line, index)}` }
  }
  return null
}

/** "planned the raid, killing 12": behind a comma the participle tells what came of it. */
const opensDeed = (line: Line, index: number, place: Place): boolean =>
  at(line, index) === ',' &&
  line[index + 1]?.pos === 'VERB' &&
  place.lexicon.counts.gerund.test(at(line, index + 1)) &&
  !statusOf(line, index + 1, place)

/** "The bomb, weighing 5kg, tore a hole": behind such a comma the clause goes on, and a participle before it is over. */
const closesAside = (line: Line, index: number, { counts }: FigureLexicon): boolean =>
  at(line, index) === ',' && line[index + 1]?.pos === 'VERB' && !counts.gerund.test(at(line, index + 1))

/** Whether the word at `index` is the hedge of another number, which it stands before. */
const isOfAnother = (line: Line, index: number, { first }: Draft): boolean =>
  line[index]?.pos !== 'AUX' &&
  index + 1 < first - 1 &&
  line[index + 1]?.kind === 'number' &&
  at(line, index - 1) === 'an'

/** Whether what stands at `index` is the verb of a weight: a weight is weighed, not planned. */
const weighs = ({ unit, first }: Draft, index: number): boolean => WEIGHTS.has(unit) && index === first - 1

const WEIGHTS: ReadonlySet<string | null> = new Set(['lb', 'kg', 'g', 'oz', 't'])

/** "want a 5 percent raise": a rate that can be asked for; "5 percent of voters" counts them. */
const isRate = (line: Line, draft: Draft, { numbers, statuses }: FigureLexicon): boolean =>
  draft.unit === 'percent' && at(line, draft.last) !== numbers.partitive && !statuses.opinions.has(at(line, draft.last))

/** "that" after a word that is no cue: the clause behind it is told, not planned. */
const opensComplement = (line: Line, index: number, place: Place): boolean =>
  at(line, index) === place.lexicon.statuses.complement && !statusOf(line, index - 1, place)

function statusOf(line: Line, index: number, { bids, lexicon }: Place): Status | undefined {
  const atom = line[index]
  const { statuses } = lexicon
  if (!atom || isCapitalModal(line, index, lexicon)) return undefined
  const cue = infinitiveCue(line, index, lexicon)
  if (cue) return cue
  if (isDescribing(line, index, lexicon) || isPerception(line, index, lexicon)) return undefined
  if (statuses.calling.has(atom.lower) && statuses.callingFor.has(at(line, index + 1))) return 'expected'
  return (
    statuses.before.get(atom.lower) ??
    statuses.sought.get(atom.lower) ??
    (bids ? statuses.bids.get(atom.lower) : undefined)
  )
}

/** "a suspected gunman shot three": the word describes who did it, and leaves the deed as it is. */
const isDescribing = (line: Line, index: number, { statuses, counts }: FigureLexicon): boolean =>
  statuses.describing.has(at(line, index)) && counts.persons.has(at(line, index + 1))

/** "could hear five shots": who could, did. */
const isPerception = (line: Line, index: number, { statuses }: FigureLexicon): boolean =>
  statuses.modals.has(at(line, index)) && statuses.perceiving.has(at(line, index + 1))

/** "is believed to be seeking": the belief governs the plan; "hoping he could get": the wish governs what could be. */
function governedBy(line: Line, index: number, place: { status: Status; lexicon: FigureLexicon }): Status {
  const { statuses } = place.lexicon
  if (isUnreal(line, index, place.lexicon)) return 'hypothetical'
  for (let above = index - 1; above >= Math.max(0, index - 4); above--) {
    if (line[above]?.kind === 'mark') return place.status
    if (place.status === 'feared' && statuses.hoping.has(at(line, above))) return 'expected'
    if (statuses.before.get(at(line, above)) === 'feared') return 'feared'
  }
  return place.status
}

/** "would have died": what would have been, was not. */
const isUnreal = (line: Line, index: number, { statuses }: FigureLexicon): boolean =>
  statuses.unreal.some((phrase) => phrase.every((word, offset) => at(line, index + offset) === word))
