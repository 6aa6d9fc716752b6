import type { Status } from '@parallax/model'
import { type Draft, type Line, at } from '../draft.ts'
import type { Counted } from '../counted/read-counted.ts'
import type { FigureLexicon } from '../lexicon.ts'

/** How firmly a figure is put, and the rule that told; asserted where nothing speaks against it. */
export function readStatus(
  line: Line,
  figure: { draft: Draft; counted: Counted },
  lexicon: FigureLexicon,
): { status: Status; rule: string } {
  const found =
    negated(line, figure.draft, lexicon) ??
    hypothetical(line, figure.draft, lexicon) ??
    cueBefore(line, figure.draft, lexicon) ??
    cueNoun(figure, lexicon) ??
    cueBehind(line, figure, lexicon)
  return found ?? { status: 'asserted', rule: 'status.default' }
}

type Found = { status: Status; rule: string } | null

/** "not 40", "denied killing 15": said not to be so. */
function negated(line: Line, { first, numberFirst }: Draft, { statuses }: FigureLexicon): Found {
  if (at(line, first - 1) === 'not' && at(line, first - 2) !== 'if') return { status: 'denied', rule: 'status.not' }
  for (let index = numberFirst - 1; index >= Math.max(0, numberFirst - 6); index--) {
    const word = at(line, index)
    if (statuses.before.get(word) === 'denied') return { status: 'denied', rule: `status.${word}` }
    if (line[index]?.kind === 'mark') return null
  }
  return null
}

/** "If the dam fails, 10,000 people could be displaced". */
function hypothetical(line: Line, { first, last }: Draft, lexicon: FigureLexicon): Found {
  const { conditions, modals } = lexicon.statuses
  let comma = false
  for (let index = first - 1; index >= Math.max(0, first - 30); index--) {
    const word = at(line, index)
    if (word === ',') comma = true
    if (isHard(word)) return null
    if (!conditions.has(word) || word === 'should') continue
    if (EVEN.has(at(line, index - 1))) continue
    if (!comma) return { status: 'hypothetical', rule: `status.${word}` }
    for (let behind = first - 6; behind < Math.min(line.length, last + 8); behind++)
      if (modals.has(at(line, behind))) return { status: 'hypothetical', rule: `status.${word}.modal` }
    return null
  }
  return null
}

const EVEN = new Set(['as', 'what', 'ask', 'asked', 'see', 'whether', 'know'])
const isHard = (word: string): boolean => word === ';' || word === ':' || word === '.'

/** A cue in the figure's own clause before it: "expected to", "may have", "offered", "estimates that". */
function cueBefore(line: Line, { first, numberFirst, rules, unit }: Draft, { statuses, counts }: FigureLexicon): Found {
  if (rules.includes('hedge.approx') && statuses.before.get(at(line, numberFirst - 1)) === 'estimated')
    return { status: 'estimated', rule: 'status.estimated' }
  const money = unit !== null && unit !== 'percent'
  let commas = 0
  for (let index = first - 1; index >= Math.max(0, first - (money ? 18 : 12)); index--) {
    const atom = line[index]
    if (!atom || isHard(atom.lower)) return null
    if (counts.clauseOpeners.has(atom.lower) || counts.relatives.has(atom.lower)) return null
    if (atom.lower === ',' && ++commas > (money ? 2 : 1)) return null
    if (atom.lower === 'that' && statuses.before.has(at(line, index - 1))) continue
    const status = statuses.before.get(atom.lower) ?? (money ? statuses.bids.get(atom.lower) : undefined)
    if (
      status &&
      status !== 'denied' &&
      !(atom.lower === 'will' && atom.text !== 'will') &&
      !(atom.lower === 'may' && atom.text !== 'may')
    )
      return { status, rule: `status.${atom.lower}` }
  }
  return null
}

/** The figure belongs to an offer, a plan: "an eight-year, $160 million offer". */
function cueNoun({ draft, counted }: { draft: Draft; counted: Counted }, { statuses }: FigureLexicon): Found {
  for (const word of counted.what.split(' ')) {
    const status = statuses.nouns.get(word)
    if (status && draft.unit) return { status, rule: `status.noun.${word}` }
  }
  return null
}

/** A cue in the verb group behind the phrase: "are feared dead", "will lose their jobs", "may have drowned". */
function cueBehind(line: Line, { counted }: { counted: Counted }, { statuses, counts }: FigureLexicon): Found {
  for (let index = counted.phrase.end; index < Math.min(line.length, counted.phrase.end + 12); index++) {
    const atom = line[index]
    if (!atom || isHard(atom.lower) || counts.clauseOpeners.has(atom.lower) || counts.relatives.has(atom.lower))
      return null
    if (atom.lower === ',' || atom.lower === ')') return null
    const status = statuses.behind.get(atom.lower)
    if (status) return { status, rule: `status.${atom.lower}.behind` }
    if (
      atom.pos === 'VERB' &&
      !counts.be.has(atom.lower) &&
      !counts.verbs.has(atom.lower) &&
      index > counted.phrase.end + 4
    )
      return null
  }
  return null
}
