import { phraseAt, readNounPhrase } from '../counted/noun-phrase.ts'
import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { behindAsides } from '../syntax/behind-asides.ts'
import { isMoney, type ThingReader } from './thing.ts'

/** Words back in which the levy of a list stands: "duties of 5 percent on steel, 8 percent on tin and 10 percent on zinc". */
const REACH = 30

/** "duties of 25 percent on steel and 10 percent on tin", "a 5 percent tax on bread": what is levied on what. */
export const levy: ThingReader = (line, { draft, lexicon, taken }) => {
  if (draft.unit !== 'percent' && !isMoney(draft.unit)) return null
  const from = behindAsides(line, draft.last, lexicon)
  const behind = readNounPhrase(line, from, lexicon)
  const own = behind.head >= 0 && lexicon.deeds.levies.has(at(line, behind.head))
  const named = own ? behind.head : levyBefore(line, draft.first, { lexicon, taken })
  const on = own ? behind.end : from
  if (named < 0 || at(line, on) !== lexicon.deeds.levied) return null
  const { head, text } = phraseAt(line, on + 1, lexicon)
  if (head < 0 || lexicon.syntax.unitNouns.has(at(line, head))) return null
  return { text: `${text} ${at(line, named)}`, rule: 'what.levy' }
}

/** Index of the noun of levying before a figure, over "of" and over figures of the same list; -1 where none is. */
function levyBefore(
  line: Line,
  first: number,
  { lexicon, taken }: { readonly lexicon: FigureLexicon; readonly taken: ReadonlySet<number> },
): number {
  // Where the figure begins that stands at the noun: the first of the list.
  let head = first
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const atom = line[index]
    if (!atom || atom.pos === 'VERB' || atom.pos === 'AUX') return -1
    if (taken.has(index)) head = index
    else if (lexicon.deeds.levies.has(atom.lower))
      return line.slice(index + 1, head).every(({ pos }) => OPENING_TAGS.has(pos)) ? index : -1
  }
  return -1
}

const OPENING_TAGS = new Set(['ADP', 'DET', 'ADV'])
