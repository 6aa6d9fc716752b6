import type { TokenRange } from '../phrases/ground.ts'
import type { Page } from './page.ts'

/** What a source is called: its shortest full form, and the words that say what it is. */
export type NamedSource = {
  /** As in the text: `Ana Ruiz`, `police`, `Palestinian Ministry of Health`. */
  readonly name: string
  /** Name, role and description together, lower case. */
  readonly words: readonly string[]
  /** The nouns that head the phrase, lower case. */
  readonly heads: readonly string[]
  /** The name is a person's: a role, a title or an age stands with it, or several capitalized words do. */
  readonly person: boolean
}

/** Reads a source's phrase: "Interior Ministry spokesman Ali Reza, 40," is the person Ali Reza, a spokesman. */
export function nameSource(page: Page, range: TokenRange): NamedSource {
  const { tokens } = page
  const [first, last] = range
  const base = baseEnd(page, range)
  const own = personalName(page, [first, base])
  const behind = own ? null : appositiveName(page, [base, last])
  const named = own ?? behind
  const start = named ? named[0] : skipArticles(page, first, base)
  const end = named ? named[1] : base
  const name = page.text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0).replace(/\s+/g, ' ')
  const words = tokens.slice(first, last).filter(({ index }) => !named || index < named[0] || index >= named[1])
  return {
    name,
    words: words.map(({ lower }) => lower.replace(/\.$/, '')),
    heads: [...headsOf(page, [first, base]), ...headsOf(page, [base + 1, last])],
    person: named !== null,
  }
}

/** Where the phrase proper ends, before an appositive, a bracket, a relative clause or a participle ("a poll released"). */
function baseEnd({ tokens, language }: Page, [first, last]: TokenRange): number {
  for (let at = first + 1; at < last; at++) {
    const before = tokens[at - 1]?.pos
    // "Recent polling" ends with what only looks like a participle.
    const closing = at === last - 1 && language.phrases.progressiveEnding.test(tokens[at]?.lower ?? '')
    const participle =
      !closing &&
      tokens[at]?.pos === 'VERB' &&
      /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
      (before === 'NOUN' || before === 'PROPN')
    if (participle || /^[,(—–:]$/.test(tokens[at]?.text ?? '')) return at
  }
  return last
}

/** The capitalized words at the end of a phrase, when a role or title stands before them; "President Ruiz" is Ruiz. */
function personalName({ tokens, lexicon }: Page, [first, end]: TokenRange): TokenRange | null {
  let start = end
  while (start > first && isNamePart(tokens[start - 1]?.text ?? '', tokens[start - 1]?.pos) && !isRole(start - 1))
    start--
  if (start === end || isOrganisation(tokens, lexicon, [first, end])) return null
  const before = tokens[start - 1]
  if (start <= first || !before) return null
  // "retired neurosurgeon Ana Ruiz": any common noun before two names is what the person is.
  const described = before.pos === 'NOUN' && /^\p{Ll}/u.test(before.text) && end - start >= 2
  return isRole(start - 1) || described ? [start, end] : null

  function isRole(at: number): boolean {
    const lower = (tokens[at]?.lower ?? '').replace(/\.$/, '')
    return lexicon.roles.has(lower) || lexicon.titles.has(lower)
  }
}

/** "General Electric" is no general: the last two words are a phrase of the table. */
function isOrganisation(tokens: Page['tokens'], { sourcePhrases }: Page['lexicon'], [first, end]: TokenRange): boolean {
  if (end - first < 2) return false
  return sourcePhrases.has(`${tokens[end - 2]?.lower} ${tokens[end - 1]?.lower}`)
}

/** "the spokesman, John Kirby,": the name in the appositive of a role. */
function appositiveName(page: Page, [comma, last]: TokenRange): TokenRange | null {
  const { tokens, lexicon } = page
  const head = tokens[comma - 1]
  if (!head || !lexicon.roles.has(head.lower) || tokens[comma]?.text !== ',') return null
  let end = comma + 1
  while (end < last && tokens[end]?.pos === 'PROPN') end++
  return end - comma > 2 ? [comma + 1, end] : null
}

function isNamePart(text: string, pos: string | undefined): boolean {
  return /^\p{Lu}/u.test(text) && pos !== 'DET' && pos !== 'PRON' && pos !== 'ADP'
}

/** Articles and a conjunction are no part of a name; "both sides" and "some officials" stay whole. */
function skipArticles({ tokens, lexicon }: Page, first: number, end: number): number {
  let start = first
  while (start < end - 1 && lexicon.articles.has(tokens[start]?.lower ?? '')) start++
  return start
}

/** The last word of the phrase before "of", "for" and the like, and the last common noun there. */
function headsOf({ tokens, language }: Page, [first, end]: TokenRange): string[] {
  let stop = end
  for (let at = first + 1; at < end; at++) {
    const token = tokens[at]
    if (token?.pos === 'ADP' || token?.pos === 'VERB' || language.phrases.relatives.has(token?.lower ?? '')) {
      stop = at
      break
    }
  }
  const phrase = tokens.slice(first, stop)
  const noun = phrase.findLast(({ pos }) => pos === 'NOUN')
  return [noun?.lower, phrase.at(-1)?.lower].filter((word) => word !== undefined)
}
