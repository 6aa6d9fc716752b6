import { phraseAt } from '../counted/noun-phrase.ts'
import { type Line, at } from '../draft.ts'
import type { ThingPlace, ThingReader } from './thing.ts'

/** Words before and behind a statistic in which its span is told. */
const REACH = 16

/** "a career .290 hitter", "hit .308 with 33 home runs last season": which statistic it is, and of which span or team. */
export const ratio: ThingReader = (line, place) => {
  const { draft, lexicon } = place
  if (!draft.rules.some((rule) => rule.startsWith('unit.ratio'))) return null
  const { ratios, average } = lexicon.things
  const named = ratios.get(at(line, draft.last)) ?? ratios.get(at(line, draft.first - 1))
  // Where the text parted the stop from the decimals, a count of hits or runs told.
  const name = named ?? (draft.rules.includes('unit.ratio.parted') ? average : null)
  if (name === null) return null
  return { text: spanned(line, place, name), rule: 'what.ratio' }
}

/** "more than double the rate of last year": of what it is so many times the amount. */
export const multiple: ThingReader = (line, { draft, lexicon }) => {
  if (!draft.rules.some((rule) => rule.startsWith('number.multiple')) || line[draft.last]?.pos !== 'DET') return null
  const { head, text } = phraseAt(line, draft.last, lexicon)
  return head < 0 ? null : { text, rule: 'what.multiple' }
}

/** "career batting average", "batting average last season", "batting average with angels". */
function spanned(line: Line, { draft, lexicon, earlier }: ThingPlace, name: string): string {
  const { career, season } = lexicon.things
  // A sentence that begins with the decimals goes on with the one before.
  const before =
    draft.first <= 1 ? (earlier[0] ?? []).slice(-REACH) : line.slice(Math.max(0, draft.first - REACH), draft.first)
  const behind = line.slice(draft.last, draft.last + REACH)
  if ([...before, ...behind.slice(0, 1)].some(({ lower }) => lower === career)) return `${career} ${name}`
  const seasonIn = (words: Line) =>
    words.findIndex((word, index) => season.has(word.lower) && lexicon.syntax.timeAdjectives.has(at(words, index - 1)))
  const told = seasonIn(behind)
  // Written large, the season opens a sentence of its own.
  if (told > 0 && behind[told - 1]?.text === at(behind, told - 1))
    return `${name} ${at(behind, told - 1)} ${at(behind, told)}`
  for (let index = 1; index < behind.length; index++) {
    const team = at(behind, index - 1) === lexicon.counts.with ? phraseAt(behind, index, lexicon) : null
    if (team && behind[team.head]?.pos === 'PROPN') return `${name} ${lexicon.counts.with} ${team.text}`
  }
  const opened = seasonIn(before)
  return opened > 0 ? `${name} ${at(before, opened - 1)} ${at(before, opened)}` : name
}
