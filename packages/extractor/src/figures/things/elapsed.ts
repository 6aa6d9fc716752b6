import { phraseAt } from '../counted/noun-phrase.ts'
import { phraseText } from '../counted/phrase-text.ts'
import { type Line, at, glued } from '../draft.ts'
import type { FigureLexicon } from '../lexicon.ts'
import { behindConversion } from '../syntax/behind-asides.ts'
import { runBefore } from '../syntax/noun-run.ts'
import { governingVerb, subjectOf } from '../syntax/subject.ts'
import { clauseVerb, eventAt, eventOf } from './event-text.ts'
import { TIMES, type Thing, type ThingReader } from './thing.ts'

/** "two weeks after the collapse", "in the 15 years since they left office", "two hours into the match", "a day before the vote". */
export const elapsed: ThingReader = (line, { draft, lexicon }) => {
  if (!TIMES.has(draft.unit)) return null
  const { things, numbers } = lexicon
  const { since, until, into, spans } = things
  const from = behindLeft(line, behindConversion(line, draft.last), lexicon)
  const link = at(line, from)
  if (from > draft.last && link === lexicon.things.now) return { text: lexicon.things.spans.now, rule: 'what.elapsed' }
  // "two weeks ahead of the vote"
  const ahead = things.ahead.has(link) && at(line, from + 1) === numbers.partitive ? 1 : 0
  const opens = ahead
    ? spans.before
    : since.has(link)
      ? spans.since
      : until.has(link)
        ? spans.before
        : into.has(link)
          ? spans.into
          : ''
  // "were told to boil water for 24 hours after the flood": so long they boil it.
  const lasts = at(line, draft.first - 1) === lexicon.syntax.for
  return opens === '' || lasts ? null : gap(opens, eventAt(line, from + 1 + ahead, lexicon))
}

/** Index behind what may stand between a time and what it leads up to: "a month to go before", "six days away from", "days left until"; of "from now" at "now". */
function behindLeft(line: Line, index: number, { things, statuses, syntax }: FigureLexicon): number {
  if (at(line, index) === statuses.infinitive && things.remaining.has(at(line, index + 1))) return index + 2
  if (syntax.from.has(at(line, index)) && at(line, index + 1) === things.now) return index + 1
  return things.remaining.has(at(line, index)) ? index + 1 : index
}

/** "was built 40 years ago", "his firing four days earlier", "Two weeks later, the plant closed": time since, or until, what the clause tells. */
export const ago: ThingReader = (line, place) => {
  const { draft, lexicon } = place
  const { things } = lexicon
  const link = at(line, draft.last)
  // "half an hour before."
  const bare = things.until.has(link) && line[draft.last + 1]?.kind !== 'word'
  const back = things.ago.has(link) || bare
  // "two hours later than planned" compares.
  const compares = at(line, draft.last + 1) === things.than
  if (!TIMES.has(draft.unit) || compares || !(back || things.later.has(link))) return null
  const opens = back ? things.spans.since : things.spans.until
  const noun = eventNoun(line, draft.first, lexicon)
  if (noun) return gap(opens, noun)
  const before = governingVerb(line, draft.first, lexicon)
  // "It was seven months ago when the bullet struck": the clause behind tells.
  if (before >= 0 && !lexicon.counts.be.has(at(line, before))) return gap(opens, eventOf(line, before, place))
  const verb = clauseVerb(line, draft.last + 1, lexicon)
  return verb < 0 ? null : gap(opens, eventOf(line, verb, place))
}

/** "the first meeting in 22 days", "the deadliest flood in two decades": time since the last one, or a deadlier one. */
export const sinceLast: ThingReader = (line, { draft, lexicon }) => {
  const { things } = lexicon
  if (!TIMES.has(draft.unit)) return null
  let link = draft.first - 1
  while (link > draft.first - 4 && (line[link]?.pos === 'DET' || things.past.has(at(line, link)))) link--
  if (!things.spentOn.has(at(line, link))) return null
  // "rates not seen in 11 months"
  if (line[link - 1]?.pos === 'VERB' && lexicon.statuses.not.has(at(line, link - 2)))
    return gap(things.spans.since, `${things.spans.last} ${at(line, link - 1)}`)
  for (let index = link - 1; index >= Math.max(0, link - RANKED) && isInPhrase(line, index); index--) {
    const other = things.firsts.has(at(line, index)) ? things.spans.last : comparative(line, index, lexicon)
    if (!other) continue
    const phrase = phraseAt(line, index + 1, lexicon)
    const noun = phrase.head >= 0 && phrase.end <= link ? phrase.text : ''
    return gap(
      things.spans.since,
      `${other} ${noun || again(line, index + 1, lexicon) || ranked(line, index, lexicon)}`.trim(),
    )
  }
  return null
}

/** Words between a rank and the "in" of its time. */
const RANKED = 12

/** "deadliest" is "deadlier". */
function comparative(line: Line, index: number, { things, times }: FigureLexicon): string {
  const word = at(line, index)
  const known = things.comparatives.get(word)
  if (known) return known
  return line[index]?.pos === 'ADJ' && times.superlativeEnding.test(word) ? word.replace(/st$/, 'r') : ''
}

/** "the first time in three years" */
const again = (line: Line, index: number, { syntax }: FigureLexicon): string =>
  syntax.unitNouns.has(at(line, index)) ? at(line, index) : ''

/** What is ranked where no noun stands behind the rank: "a meeting, the first in 22 days", "The flood is the worst in a century". */
function ranked(line: Line, rank: number, lexicon: FigureLexicon): string {
  let before = rank - 1
  while (before >= 0 && line[before]?.pos === 'DET') before--
  const run = line[before]?.kind === 'mark' ? runBefore(line, before, lexicon) : subjectOf(line, before, lexicon)
  return run ? phraseText(line, [Math.max(run.first, run.last - 3), run.last], lexicon) : ''
}

const gap = (opens: string, event: string): Thing | null =>
  event === '' ? null : { text: `${opens} ${event}`, rule: 'what.elapsed' }

const isInPhrase = (line: Line, index: number): boolean =>
  ['NOUN', 'ADJ', 'ADV', 'PROPN', 'NUM', 'ADP', 'DET', 'PART'].includes(line[index]?.pos ?? '') || glued(line, index)

/** "his firing four days earlier", "the election two years ago": a noun for something that happens right before the figure. */
function eventNoun(line: Line, first: number, { things, counts }: FigureLexicon): string {
  const word = at(line, first - 1)
  const happens = things.eventEndings.test(word) || counts.deeds.has(word) || counts.nouns.get(word) === 'strikes'
  return line[first - 1]?.pos === 'NOUN' && happens ? word : ''
}
