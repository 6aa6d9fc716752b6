import type { TokenRange } from '../../phrases/ground.ts'
import type { Token } from '../../text/analysis.ts'
import type { AgencyReading } from '../agency/reading.ts'
import type { Scene } from '../agency/scene.ts'
import { compileFraming } from '../compiled-lexicon.ts'
import type { SideMention } from '../find-sides.ts'
import type { FrameReading, FramedText } from '../measure.ts'
import { compileVictims, type CompiledVictims } from '../victims-lexicon.ts'

/** The clause whose victims are portrayed, and what is known of it. */
type Portrayed = {
  readonly text: FramedText
  readonly scene: Scene
  readonly clause: AgencyReading
  readonly phrase: TokenRange | null
  readonly named: readonly SideMention[]
}

/**
 * How the victims of a clause are shown, as fields of its reading: `wording` of a report of deaths (atrocity, crime, killing,
 * dying; none where people are hurt or attacked), `dead` where it reports deaths, `quoted` where it stands in a direct
 * quotation, `marks` of a person in the words for the victims (name, child, age, kin, occupation), and `toll`, the figure
 * claim that counts its dead.
 */
export function portrayalOf(portrayed: Portrayed): NonNullable<FrameReading['fields']> {
  const { text, scene, clause } = portrayed
  const words = compileVictims(text.language.framing.victims)
  const predicate = scene.tokens.slice(clause.first, clause.last)
  const wording = predicate.map(({ lower }) => words.wordings.get(lower)).find((found) => found !== undefined)
  const dead = wording !== undefined || predicate.some(({ lower }) => words.deadly.has(lower))
  const marks = marksOf(portrayed, words)
  const toll = dead ? tollOf(portrayed) : null
  return {
    ...(wording !== undefined && { wording }),
    ...(dead && { dead }),
    ...(isQuoted(portrayed) && { quoted: true }),
    ...(marks !== '' && { marks }),
    ...(toll !== null && { toll }),
  }
}

/** What shows the victims as persons, the most telling first, blanks between. */
function marksOf({ scene, clause, phrase, named, text }: Portrayed, words: CompiledVictims): string {
  if (!phrase) return ''
  // The predicate may stand inside the window of a noun: it is not about the victims.
  const tokens = scene.tokens.slice(...phrase).filter(({ index }) => index < clause.first || index >= clause.last)
  const holds = (own: ReadonlySet<string>) => tokens.some(({ lower }) => own.has(lower))
  const behind = scene.tokens.slice(phrase[1], Math.min(scene.ground.ceiling, phrase[1] + LONGEST_AGE))
  const found = [
    isNamed(tokens, named, text) && 'name',
    holds(words.children) && 'child',
    givesAge([...tokens, ...behind], words) && 'age',
    holds(words.kin) && 'kin',
    holds(words.occupations) && 'occupation',
  ]
  return found.filter((mark) => mark !== false).join(' ')
}
const LONGEST_AGE = 3

/** Two words of a name together that name no side, nation, organisation or group of people, nor a time. */
function isNamed(tokens: readonly Token[], named: readonly SideMention[], text: FramedText): boolean {
  const { nations, organisations, people } = compileFraming(text.language.framing)
  const isName = ({ pos, lower, index }: Token) =>
    pos === 'PROPN' &&
    !nations.has(lower) &&
    !organisations.has(lower) &&
    !people.has(lower) &&
    !text.language.phrases.timeWords.has(lower) &&
    !named.some(({ first, last }) => first <= index && index < last)
  return tokens.some((token, at) => {
    const next = tokens[at + 1]
    return isName(token) && next !== undefined && next.index === token.index + 1 && isName(next)
  })
}

/** "a 12-year-old girl", "aged 34", "Ada Vale, 34,". */
function givesAge(tokens: readonly Token[], { ages, aged }: CompiledVictims): boolean {
  return tokens.some(({ text, lower }, at) => {
    if (/^\d{1,3}-(?:year|month|week|day)s?-old/.test(lower)) return true
    if (!/^\d{1,3}$/.test(text)) return false
    const [before, after, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
    if (before && aged.has(before.lower)) return true
    if (after && (ages.has(after.lower) || (after.text === '-' && ages.has(next?.lower ?? '')))) return true
    return before?.text === ',' && tokens[at - 2]?.pos === 'PROPN' && (after === undefined || after.text === ',')
  })
}

/** The id of the largest count of dead in the words for the victims, or right behind the predicate ("the toll rose to 40"). */
function tollOf({ text, scene, clause, phrase }: Portrayed): string | null {
  const start = scene.tokens[Math.min(phrase?.[0] ?? clause.first, clause.first)]?.start ?? 0
  const last = Math.min(Math.max(phrase?.[1] ?? 0, clause.last + FARTHEST_TOLL), scene.ground.ceiling) - 1
  const end = scene.tokens[last]?.end ?? start
  const counts = text.figures.filter(
    (figure) =>
      figure.kind === 'killed' &&
      figure.status !== 'denied' &&
      figure.aspect === 'level' &&
      figure.end > start &&
      figure.end <= end,
  )
  const most = counts.toSorted((a, b) => (b.upper ?? b.lower ?? 0) - (a.upper ?? a.lower ?? 0) || a.start - b.start)[0]
  return most?.id ?? null
}
const FARTHEST_TOLL = 6

function isQuoted({ text, scene, clause }: Portrayed): boolean {
  const at = scene.tokens[clause.first]?.start ?? 0
  return text.attributions.some(
    ({ direct, contentSpans }) => direct && contentSpans.some(([start, end]) => start <= at && at < end),
  )
}
