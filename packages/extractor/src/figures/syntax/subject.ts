import { type Line, at } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { type NounRun, beforeTime, isQuote, phraseBefore, runBefore } from './noun-run.ts'

/** How far the verb that governs a figure, and the subject of that verb, may stand before it. */
const REACH = 24

/** Clauses nested deeper are not unwound. */
const DEEPEST = 3

/** Index of the verb whose object or complement stands at `index`; -1 where its clause has none before it. */
export function governingVerb(line: Line, index: number, lexicon: FigureLexicon): number {
  for (let before = index - 1; before >= Math.max(0, index - REACH); before--) {
    const word = at(line, before)
    if (CLAUSE_ENDS.has(word) || lexicon.counts.clauseOpeners.has(word) || lexicon.counts.relatives.has(word)) return -1
    if (isVerb(line, before, lexicon)) return before
  }
  return -1
}

/** Marks that end a clause within a sentence; a stop there only closes an abbreviation. */
export const CLAUSE_ENDS = new Set([';', ':', '?', '!', '—', '―', '–'])

/** Whether a verb stands at `index`, and no participle that only describes the noun behind it. */
export function isVerb(
  line: Line,
  index: number,
  { changes, filters, counts, syntax, statuses }: FigureLexicon,
): boolean {
  const atom = line[index]
  if (!atom || atom.kind !== 'word') return false
  if (atom.pos === 'AUX' || counts.be.has(atom.lower)) return true
  const before = line[index - 1]
  // "the index, down 778 points": a particle of change stands for its verb.
  if (changes.upDown.has(atom.lower) && COUNTING.has(tagAt(line, index + 1))) return true
  // "after consuming 35 hectares": before a number it is the participle, whatever the tagger says.
  // "the two rose to $5m": such a word is no noun, whatever the tagger says.
  if (counts.notNouns.has(atom.lower) && changes.verbs.has(atom.lower)) return true
  const isName = atom.text !== atom.lower
  if (!isName && counts.gerund.test(atom.lower) && tagAt(line, index + 1) === 'NUM') return true
  // "Sales slump 9 percent": behind a noun a word of change is its verb, whatever the tagger says.
  if (atom.pos === 'NOUN') {
    // "winds that could approach 80 mph"
    if (statuses.modals.has(before?.lower ?? '') && before?.pos === 'AUX') return true
    const costs = syntax.costing.has(atom.lower) && (COUNTING.has(tagAt(line, index + 1)) || hasSum(line, index + 2))
    return (
      (costs || (changes.verbs.has(atom.lower) && !changes.nouns.has(atom.lower))) && SUBJECTS.has(before?.pos ?? '')
    )
  }
  if (atom.pos !== 'VERB') return false
  const describes = DESCRIBED.has(before?.pos ?? '') || filters.determiners.has(before?.lower ?? '')
  return !(describes && (line[index + 1]?.pos === 'NOUN' || line[index + 1]?.pos === 'ADJ'))
}

/** "cost taxpayers $5m": a sum or a number stands behind one noun. */
const hasSum = (line: Line, index: number): boolean =>
  line[index]?.kind === 'number' || line[index + 1]?.kind === 'number'

/** Tag of the atom at `index`; digits are numerals whatever the tagger says of the word they belong to. */
const tagAt = (line: Line, index: number): string => (line[index]?.kind === 'number' ? 'NUM' : (line[index]?.pos ?? ''))

const SUBJECTS = new Set(['NOUN', 'PROPN'])
const COUNTING = new Set(['NUM', 'DET'])
const DESCRIBED = new Set(['DET', 'ADJ', 'ADP', 'NUM'])

/** The subject of the verb at `verb`; null where it is a pronoun, left out, or not found. */
export function subjectOf(line: Line, verb: number, lexicon: FigureLexicon): NounRun | null {
  const run = findSubject(line, verb, { lexicon, depth: 0 })
  return run && !isPointer(line, run, lexicon) ? run : null
}

/** Index of the pronoun for a thing that is the subject of the verb at `verb`: "it rose"; -1 where none is. */
export function pointerOf(line: Line, verb: number, lexicon: FigureLexicon): number {
  const run = findSubject(line, verb, { lexicon, depth: 0 })
  return run && isPointer(line, run, lexicon) ? run.first : -1
}

const isPointer = (line: Line, { first, last }: NounRun, { syntax }: FigureLexicon): boolean =>
  last - first === 1 && syntax.pointers.has(at(line, first))

type Search = { readonly lexicon: FigureLexicon; readonly depth: number }

function findSubject(line: Line, verb: number, { lexicon, depth }: Search): NounRun | null {
  if (verb < 0 || depth > DEEPEST) return null
  const { counts, numbers } = lexicon
  const group = groupStart(line, verb, lexicon)
  // "the fire, which at that time affected": a time stands between the pronoun and its verb.
  const timed = beforeTime(line, group, lexicon)
  const start = counts.relatives.has(at(line, timed - 1)) ? timed : group
  const before = at(line, start - 1)
  const further = () => findSubject(line, verbBefore(line, start - 1, lexicon), { lexicon, depth: depth + 1 })
  // "the fire, which covered", "people who left": what the relative clause is hung on.
  if (counts.relatives.has(before)) {
    const end = at(line, start - 2) === ',' || at(line, start - 2) === numbers.joiner ? start - 2 : start - 1
    const nearest = runBefore(line, end, lexicon)
    // "the meeting with Lenn, which lasted": people are told of with "who".
    const apart = nearest && !counts.personRelatives.has(before) && line[nearest.last - 1]?.pos === 'PROPN'
    return (apart ? phraseBefore(line, end, lexicon) : nearest) ?? nearest
  }
  if (before === ',') {
    if (!counts.gerund.test(at(line, verb))) return beforeAside(line, start - 1, lexicon)
    // "a fire was reported at noon, covering 8 hectares"; "The fire, covering 8 hectares, was put out".
    return further() ?? phraseBefore(line, start - 1, lexicon)
  }
  // "rose and fell", "after consuming 35 hectares": the subject of the verb before.
  const shares = before === numbers.joiner || lexicon.syntax.joining.has(before) || counts.clauseOpeners.has(before)
  if (shares) return further()
  if (lexicon.syntax.pointers.has(before)) return { first: start - 1, last: start }
  return phraseBefore(line, start, lexicon)
}

/** The first word of the verb group that ends with `verb`: "have since been", "is believed to be". */
function groupStart(line: Line, verb: number, { statuses, counts }: FigureLexicon): number {
  let start = verb
  while (start > Math.max(0, verb - 8)) {
    const atom = line[start - 1]
    // "was declared "controlled" after": quotation marks do not part a verb group.
    if (atom && isQuote(atom.lower)) {
      start--
      continue
    }
    if (!atom || atom.kind === 'mark' || counts.relatives.has(atom.lower) || counts.clauseOpeners.has(atom.lower)) break
    const part = GROUP_TAGS.has(atom.pos) || statuses.not.has(atom.lower) || counts.be.has(atom.lower)
    if (!part) break
    start--
  }
  return start
}

const GROUP_TAGS = new Set(['VERB', 'AUX', 'ADV', 'PART'])

/** Index of the nearest verb before `index` in its sentence, over clauses between. */
function verbBefore(line: Line, index: number, lexicon: FigureLexicon): number {
  for (let before = index - 1; before >= Math.max(0, index - REACH); before--) {
    if (CLAUSE_ENDS.has(at(line, before))) return -1
    if (isVerb(line, before, lexicon) && !lexicon.counts.gerund.test(at(line, before))) return before
  }
  return -1
}

/** "Bitcoin, the largest of its kind, dropped": the phrase before the comma that opens the aside. */
function beforeAside(line: Line, comma: number, lexicon: FigureLexicon): NounRun | null {
  for (let index = comma - 1; index >= Math.max(0, comma - REACH); index--) {
    if (at(line, index) !== ',') continue
    const named = runBefore(line, index, lexicon)
    if (named) return phraseBefore(line, index, lexicon)
  }
  return phraseBefore(line, comma, lexicon)
}
