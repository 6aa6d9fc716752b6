import type { Hedge } from '@parallax/model'
import { type Draft, type Line, at, endsWith, reads, refine } from './draft.ts'
import { isTally } from './counted/tally.ts'
import type { FigureLexicon } from './lexicon.ts'
import { LENGTHS, TIMES } from './things/thing.ts'

/** The words that bound the number, before and behind it; the first bound wins over an approximation inside it. */
export function readHedge(line: Line, draft: Draft, lexicon: FigureLexicon): Draft {
  if (draft.form === 'zero') return draft
  const bounded = readBehind(line, readBefore(line, draft, lexicon), lexicon)
  return readRoughly(line, readPassing(line, bounded, lexicon), lexicon)
}

/** "at least some 40" holds two hedges; the outermost that bounds decides. */
function readBefore(line: Line, draft: Draft, lexicon: FigureLexicon): Draft {
  let result = draft
  for (let round = 0; round < 3; round++) {
    const found = hedgeBefore(line, result.first, lexicon)
    if (!found || isParticle(line, found, { draft, lexicon })) break
    result = refine(result, `hedge.${found.means}`, { first: found.first, hedge: stronger(result, found.means) })
  }
  return result
}

function hedgeBefore(line: Line, index: number, lexicon: FigureLexicon): { first: number; means: Hedge } | null {
  for (const { phrase, means } of lexicon.hedgesBefore.get(at(line, index - 1)) ?? [])
    if (endsWith(line, index, phrase)) return { first: index - phrase.length, means }
  // "in the $75 million range", "the roughly 40": an article may stand between.
  return null
}

/** "took over two villages": the particle of a verb, when a small plain number word follows. */
function isParticle(
  line: Line,
  found: { first: number },
  { draft, lexicon }: { draft: Draft; lexicon: FigureLexicon },
): boolean {
  if (lexicon.measuring.has(at(line, found.first)) && !isSpan(draft)) return true
  const verbBefore = at(line, found.first - 1)
  // "117 over 78": the second value of a reading.
  if (draft.rules.includes('unit.vital') && line[found.first - 1]?.kind === 'number') return true
  // "edged up to 5 percent", "went up to 40": the particle of a verb of rising, and the level that was reached.
  const { going, verbs: rising, upDown } = lexicon.changes
  if (
    upDown.has(at(line, found.first)) &&
    (going.has(verbBefore) || (rising.has(verbBefore) && !upDown.has(verbBefore)))
  )
    return true
  const verbs = lexicon.phrasal.get(at(line, found.first))
  if (verbs?.always.has(verbBefore)) return true
  if (verbs?.small.has(verbBefore)) return draft.form === 'words' && draft.low < 20 && !draft.unit
  if (
    lexicon.counts.be.has(at(line, found.first - 1)) &&
    line[found.first]?.pos === 'ADV' &&
    at(line, found.first) === lexicon.over
  )
    return true
  // "the past two years": gone by, not more than.
  if (
    lexicon.gone.has(at(line, found.first)) &&
    draft.unit !== null &&
    isTime(draft.unit) &&
    !GOING.has(line[found.first - 1]?.pos ?? '')
  )
    return true
  // "over eight years", "over the two seasons": through a span of time that an amount stands before.
  return (
    at(line, found.first) === lexicon.over && draft.unit !== null && isTime(draft.unit) && overSpan(line, found.first)
  )
}

/** A span of time or a length, which something may lie within. */
const isSpan = ({ unit }: Draft): boolean => TIMES.has(unit) || LENGTHS.has(unit)

const GOING = new Set(['VERB', 'AUX', 'PART'])
const isTime = (unit: string): boolean => ['d', 'wk', 'mo', 'a', 'h'].includes(unit)

/** An amount or a bracket right before "over" makes it "in the course of". */
function overSpan(line: Line, index: number): boolean {
  const before = line[index - 1]
  return !before || before.kind !== 'word' || before.pos === 'NUM' || before.pos === 'NOUN' || before.pos === 'PROPN'
}

/** A bound keeps its strength whatever stands inside it; a range or vague word keeps its own shape under "about". */
function stronger(draft: Draft, hedge: Hedge): Hedge {
  if (draft.hedge === 'exact') return hedge
  if (hedge === 'approx') return draft.hedge
  return draft.hedge === 'range' ? 'range' : hedge
}

/** "20 or more", "30 feet or more", "50-plus", "100+". */
function readBehind(line: Line, draft: Draft, { hedgesBefore, hedgesBehind }: FigureLexicon): Draft {
  for (const { phrase, means } of hedgesBehind.get(at(line, draft.last)) ?? [])
    if (reads(line, draft.last, phrase) && !hedgesBefore.has(at(line, draft.last + phrase.length)))
      return refine(draft, `hedge.${means}.behind`, { last: draft.last + phrase.length, hedge: stronger(draft, means) })
  return draft
}

/** "in the $75 million range". */
function readRoughly(line: Line, draft: Draft, { ranges }: FigureLexicon): Draft {
  const { before, behind } = ranges.roughly
  if (draft.hedge !== 'exact' || !behind.has(at(line, draft.last)) || !endsWith(line, draft.first, before)) return draft
  return refine(draft, 'hedge.approx.range', {
    first: draft.first - before.length,
    last: draft.last + 1,
    hedge: 'approx',
  })
}

/** "topped 100", "passed the 1,000 mark": the verb bounds the number, and stays outside the quote. */
function readPassing(line: Line, draft: Draft, lexicon: FigureLexicon): Draft {
  const { passing, filters, marks } = lexicon
  if (draft.hedge !== 'exact' || isTally(line, draft, lexicon)) return draft
  const article = filters.determiners.has(at(line, draft.first - 1)) ? 1 : 0
  const verb = line[draft.first - 1 - article]
  // "the top 10 percent", "at the top": no verb.
  const named = verb?.pos !== 'VERB' && filters.determiners.has(at(line, draft.first - 2 - article))
  if (!verb || !passing.has(verb.lower) || verb.pos === 'ADP' || named || isEnacted(line, draft, lexicon)) return draft
  return article === 1 && !marks.has(at(line, draft.last))
    ? draft
    : refine(draft, 'hedge.more_than.passing', { hedge: 'more_than' })
}

/** "passed a $3 billion farm bill", "crossed two rivers": what is passed stands behind the number, and is no mark. */
function isEnacted(line: Line, { last, unit, form, low }: Draft, { enacted }: FigureLexicon): boolean {
  if (form === 'words' && low < SMALL && unit === null) return true
  for (let index = last; index < last + 5 && PHRASE_TAGS.has(line[index]?.pos ?? ''); index++)
    if (enacted.has(at(line, index))) return true
  return false
}

/** Numbers of things that somebody passes or crosses one by one. */
const SMALL = 20
const PHRASE_TAGS = new Set(['ADJ', 'NOUN', 'PROPN', 'PUNCT', 'ADV'])
