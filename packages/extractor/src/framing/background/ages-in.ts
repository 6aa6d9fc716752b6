import type { Token } from '../../text/analysis.ts'
import type { CompiledBackground } from '../background-lexicon.ts'

const DAY = 86_400_000

/**
 * How many days before the text the times lie that a sentence names: "three years ago"; where the day of the text is known,
 * also "in 1998", "on 4 March" and "in March 2012". A month without a year is the last one gone by.
 */
export function agesIn(
  tokens: readonly Token[],
  lexicon: CompiledBackground,
  publishedAt: string | undefined,
): number[] {
  const published = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt)
  const ground = { lexicon, published }
  return tokens.flatMap((_, at) => {
    const span = spanAgo(tokens, at, lexicon)
    if (span !== null) return [span]
    if (Number.isNaN(published)) return []
    const day = yearAt(tokens, at, ground) ?? monthAt(tokens, at, ground)
    return day === null ? [] : [(published - day) / DAY]
  })
}

/** "[three] years ago", "two decades before". */
function spanAgo(tokens: readonly Token[], at: number, { units, ago, many }: CompiledBackground): number | null {
  const lower = tokens[at]?.lower ?? ''
  const days = units.get(lower)
  if (days === undefined || !ago.has(tokens[at + 1]?.lower ?? '')) return null
  const count = tokens[at - 1]?.lower ?? ''
  const number = /^\d{1,4}$/.test(count) ? Number(count) : many.has(count) ? 2 : 1
  return number * days
}

/** "in 1998", "since 2007", "March 2012", "the 1990s": the end of that year, or of that month. */
function yearAt(tokens: readonly Token[], at: number, { lexicon }: Ground): number | null {
  const year = /^((?:1[0-9]|20)\d\d)s?$/.exec(tokens[at]?.lower ?? '')?.[1]
  if (year === undefined) return null
  const before = tokens[at - 1]?.lower ?? ''
  const month = lexicon.months.indexOf(before === ',' ? (tokens[at - 3]?.lower ?? '') : before)
  if (month >= 0) return Date.UTC(Number(year), month + 1, 0)
  // "1998 people" is no year.
  const dated = lexicon.beforeYear.has(before)
  return dated && tokens[at + 1]?.pos !== 'NOUN' ? Date.UTC(Number(year), 11, 31) : null
}

type Ground = { readonly lexicon: CompiledBackground; readonly published: number }

/** "on 4 March", "March 4", "in March", without a year. */
function monthAt(tokens: readonly Token[], at: number, { lexicon, published }: Ground): number | null {
  // "may" and "march" are months only as names.
  if (tokens[at]?.pos !== 'PROPN') return null
  const month = lexicon.months.indexOf(tokens[at]?.lower ?? '')
  if (month < 0) return null
  const [before, next] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? '']
  if (/^(?:1[0-9]|20)\d\d$/.test(next) || (tokens[at + 2]?.text === ',' && /^\d{4}$/.test(tokens[at + 3]?.text ?? '')))
    return null
  const day = [before, next].map((text) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text)?.[1]).find((found) => found)
  if (day === undefined && !lexicon.beforeMonth.has(before.toLowerCase())) return null
  const year = new Date(published).getUTCFullYear()
  const here = (own: number) => (day === undefined ? Date.UTC(own, month + 1, 0) : Date.UTC(own, month, Number(day)))
  // A day soon ahead is ahead; a month that is far ahead was last year's.
  return here(year) - published > 180 * DAY ? here(year - 1) : here(year)
}
