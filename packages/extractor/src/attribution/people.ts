import type { Page } from './page.ts'

/** A person the text names in full, with the words that describe him or her where they are named. */
export type Person = {
  readonly name: string
  readonly surname: string
  /** Role and description, lower case: "interior ministry spokesman". */
  readonly description: readonly string[]
  /** Token of the first full mention. */
  readonly at: number
  readonly gender: 'male' | 'female' | null
  /** Named with an age, a trade and a home, as ordinary people are: "Ana Ruiz, 34, a nurse from Portville". */
  readonly lay: boolean
}

/** A name has no more parts, and a description beside it no more words. */
const LONGEST_NAME = 5
const LONGEST_DESCRIPTION = 14

/** The people of a text: runs of two or more capitalized names beside a role, a title, an age or "he". In order of mention. */
export function findPeople(page: Page): Person[] {
  const { tokens } = page
  const people: Person[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isName(page, at)) continue
    let end = at + 1
    while (end < tokens.length && end - at < LONGEST_NAME && isName(page, end)) end++
    // "President Vale": beside a title or a role one name is enough.
    if (end - at >= 2 || isTitle(page, at - 1) || page.lexicon.roles.has(tokens[at - 1]?.lower ?? ''))
      addPerson(page, people, [at, end])
    at = end - 1
  }
  return people
}

/** More mentions of one name add nothing but time. */
const MOST_NAMESAKES = 20

/** The people of a text by their whole names and their surnames; null where two people share one. */
export function indexPeople(people: readonly Person[]): ReadonlyMap<string, Person | null> {
  const mentions = new Map<string, Person[]>()
  for (const person of people) {
    for (const name of new Set([person.name, person.surname])) {
      const namesakes = mentions.get(name)
      if (namesakes && namesakes.length < MOST_NAMESAKES) namesakes.push(person)
      else if (!namesakes) mentions.set(name, [person])
    }
  }
  return new Map([...mentions].map(([name, namesakes]) => [name, mergeMentions(namesakes)]))
}

/** One person of several mentions: "Sen. Vale" and "Dora Vale" are one, with all that is said of her; "Ana Vale" is another. */
function mergeMentions(mentions: readonly Person[]): Person | null {
  const fullest = mentions.find(({ name, surname }) => name !== surname) ?? mentions[0]
  if (!fullest || mentions.some(({ name, surname }) => name !== surname && name !== fullest.name)) return null
  const description = [...new Set(mentions.flatMap((mention) => mention.description))]
  const genders = new Set(mentions.map(({ gender }) => gender).filter((gender) => gender !== null))
  const lay = mentions.some((mention) => mention.lay)
  return { ...fullest, description, lay, gender: genders.size === 1 ? ([...genders][0] ?? null) : null }
}

function addPerson(page: Page, people: Person[], [first, end]: [number, number]): void {
  const { tokens, lexicon } = page
  let start = first
  for (let at = first; at < end - 1; at++)
    if (isTitle(page, at) || lexicon.roles.has(tokens[at]?.lower ?? '')) start = at + 1
  const before = [...descriptionBefore(page, start)]
  const after = descriptionAfter(page, end)
  const described = before.length > 0 || after.length > 0
  if (end - start < 2 && !described) return
  const description = [...before, ...after]
  // "US Geological Survey", "Harbour Times": an organisation is no person.
  if (tokens.slice(start, end).some(({ lower }) => lexicon.sourceWords.has(lower))) return
  if (lexicon.sourcePhrases.has(`${tokens[end - 2]?.lower} ${tokens[end - 1]?.lower}`)) return
  const surname = tokens[end - 1]?.text ?? ''
  const name = page.text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0)
  const male = description.some((word) => lexicon.maleWords.has(word))
  const female = description.some((word) => lexicon.femaleWords.has(word))
  const told = male === female ? null : male ? 'male' : 'female'
  const gender = told ?? lexicon.firstNames.get(end - start > 1 ? (tokens[start]?.lower ?? '') : '') ?? null
  people.push({ name, surname, description, at: start, gender, lay: isLay(page, end, after) })
}

/** "Interior Ministry spokesman" before a name: back from the role or title to where the phrase starts. */
function descriptionBefore(page: Page, start: number): string[] {
  const { tokens } = page
  // "The aide, Ana Vale,": the comma of an appositive stands between.
  const end = tokens[start - 1]?.text === ',' && tokens[start - 3]?.pos === 'DET' ? start - 1 : start
  const last = tokens[end - 1]
  if (!last || !(isTitle(page, end - 1) || page.lexicon.roles.has(last.lower))) return []
  const words: string[] = []
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_DESCRIPTION); at--) {
    const token = tokens[at]
    if (
      !token ||
      token.sentence !== last.sentence ||
      !['NOUN', 'PROPN', 'ADJ', 'PART', 'ADP', 'PUNCT'].includes(token.pos)
    )
      break
    if (token.pos === 'PUNCT' && token.text !== '-') break
    words.unshift(token.lower.replace(/\.$/, ''))
  }
  return words
}

/** ", a spokesman for the port," behind a name: the words up to the next mark. */
function descriptionAfter(page: Page, end: number): string[] {
  const { tokens } = page
  // "Ana Vale, 75, a retiree": the age stands between.
  const aged = tokens[end]?.text === ',' && tokens[end + 1]?.pos === 'NUM' && tokens[end + 2]?.text === ','
  const start = aged ? end + 2 : end
  const opening = tokens[start]
  if (!opening || !/^[,(]$/.test(opening.text)) return []
  const next = tokens[start + 1]
  const describes =
    next &&
    (next.pos === 'DET' ||
      page.lexicon.roles.has(next.lower) ||
      page.language.phrases.relatives.has(next.lower) ||
      next.pos === 'NOUN' ||
      next.pos === 'ADJ')
  if (!describes) return []
  const words: string[] = []
  for (let at = start + 1; at < Math.min(tokens.length, start + LONGEST_DESCRIPTION); at++) {
    const token = tokens[at]
    if (!token || /^[,.;:)"“”]$/.test(token.text) || token.pos === 'VERB') break
    words.push(token.lower)
  }
  return words
}

/** A home behind the trade; "a nurse from Harbour Hospital" speaks for her trade. */
function isLay({ tokens, lexicon, language }: Page, end: number, description: readonly string[]): boolean {
  if (tokens[end + 1]?.pos !== 'NUM' || !language.phrases.indefinites.has(description[0] ?? '')) return false
  const home = description.findIndex((word) => lexicon.homePrepositions.has(word))
  return home > 0 && !description.slice(home).some((word) => lexicon.sourceWords.has(word))
}

function isName({ tokens }: Page, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && token.pos === 'PROPN' && /^\p{Lu}[\p{L}.'’-]*$/u.test(token.text)
}

function isTitle({ tokens, lexicon }: Page, at: number): boolean {
  return lexicon.titles.has((tokens[at]?.lower ?? '').replace(/\.$/, ''))
}
