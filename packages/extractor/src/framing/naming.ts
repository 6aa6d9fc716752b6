import { baseAfter } from '../phrases/noun-phrase.ts'
import type { Token } from '../text/analysis.ts'
import { actorParts } from './actor-parts.ts'
import { compileFraming, type CompiledFraming } from './compiled-lexicon.ts'
import type { FramingLexicon } from './lexicon.ts'
import type { FrameReading, FramedText, FramingMeasure } from './measure.ts'

/**
 * What actors are called: every noun phrase that names an armed or political actor, a person by title or a group of people,
 * as its head with its modifiers in lower case, without determiners and numbers: "hamas gunmen", "president vale"; and
 * every bare name of a person whom the text gives a title somewhere. `about` is the organisation or nation in the phrase,
 * else the head noun in the singular. The words taken apart (`name`, `head`, `post`, `nation`, `owner`, `modifiers`,
 * `plural`) go with it, for who is meant is told over all texts of an event (after van Leeuwen 1996 on nomination and
 * categorization, and Hamborg 2023 on word choice and labeling).
 */
export const naming: FramingMeasure = {
  id: 'naming',
  read: (text) => readNaming(text),
}

type Ground = { readonly framing: FramingLexicon; readonly lexicon: CompiledFraming }

function readNaming(text: FramedText): FrameReading[] {
  const { framing } = text.language
  const ground = { framing, lexicon: compileFraming(framing) }
  const phrases = basePhrases(text)
  const readings = phrases.map((phrase) => readPhrase(phrase, ground))
  const surnames = new Set(readings.flatMap((reading) => surnameOf(reading?.fields?.['name']) ?? []))
  return phrases.flatMap((phrase, at) => readings[at] ?? readName(phrase, ground, surnames) ?? [])
}

/** The noun phrases without anything joined to them, in order. */
function basePhrases(text: FramedText): Token[][] {
  const { tokens } = text.analysis
  const phrases: Token[][] = []
  for (const unit of text.units) {
    const ground = { tokens, grammar: text.language.phrases, floor: unit.first, ceiling: unit.last }
    for (let at = unit.first; at < unit.last;) {
      const end = baseAfter(ground, at)
      // "rebel-run": who stands before a hyphen is named only to say whose something is.
      const tied = end !== null && tokens[end]?.text === '-' && tokens[end]?.start === tokens[end - 1]?.end
      if (end !== null && !tied) phrases.push(tokens.slice(at, end))
      at = Math.max(at + 1, end ?? 0)
    }
  }
  return phrases
}

function surnameOf(name: unknown): string | null {
  return typeof name === 'string' ? (name.split(' ').at(-1) ?? null) : null
}

/** A phrase that is nothing but the name of a person whom the text gives a title elsewhere. */
function readName(phrase: readonly Token[], ground: Ground, surnames: ReadonlySet<string>): FrameReading | null {
  const head = phrase.at(-1)
  return head?.pos === 'PROPN' && surnames.has(head.lower) ? labelled(phrase, head, ground) : null
}

/** The label in one base noun phrase; null when its head is no actor. */
function readPhrase(phrase: readonly Token[], ground: Ground): FrameReading | null {
  const head = phrase.at(-1)
  return head && namesActor(head, phrase, ground.lexicon) ? labelled(phrase, head, ground) : null
}

function labelled(phrase: readonly Token[], head: Token, { framing, lexicon }: Ground): FrameReading | null {
  const label = phrase.slice(phrase.findIndex((token) => !isOutside(token)))
  const first = label[0]
  if (!first) return null
  const value = label
    .map(({ lower }, at) => (at > 0 && label[at - 1]?.end !== label[at]?.start ? ` ${lower}` : lower))
    .join('')
  const parts = Object.entries(actorParts(label, framing)).filter(([, part]) => part !== '' && part !== false)
  return {
    start: first.start,
    end: head.end,
    value,
    about: aboutOf(label, head, lexicon),
    fields: Object.fromEntries(parts),
  }
}

/** The head is a noun for people, an organisation, a people by its nation ("Israelis") or, behind a title, a person. */
function namesActor(head: Token, phrase: readonly Token[], lexicon: CompiledFraming): boolean {
  if (head.pos !== 'NOUN' && head.pos !== 'PROPN') return false
  const person = lexicon.people.get(head.lower)
  if (person && !lexicon.vaguePeople.has(person.lemma)) return true
  if (person)
    return phrase.some(
      (token) => lexicon.nations.has(token.lower) || (token !== head && token !== phrase[0] && token.pos === 'PROPN'),
    )
  if (lexicon.organisations.has(head.lower)) return true
  if (lexicon.nations.has(head.lower)) return head.lower.endsWith('s') && head.text !== 'US'
  const titled = phrase.some((token) => token !== head && lexicon.people.has(token.lower))
  return head.pos === 'PROPN' && titled
}

/** Determiners and numbers at the left edge tell how many, not what they are called. */
function isOutside({ pos, text }: Token): boolean {
  return OUTSIDE.has(pos) || /^[-–/.%$'’]$/.test(text)
}
const OUTSIDE = new Set(['DET', 'NUM', 'SYM', 'PRON', 'ADV', 'SCONJ'])

/** The organisation named, else the nation, else the head in the singular. */
function aboutOf(label: readonly Token[], head: Token, lexicon: CompiledFraming): string {
  const organisation = label.find(({ lower, pos }) => pos === 'PROPN' && lexicon.organisations.has(lower))
  if (organisation) return organisation.lower
  const nation = label.map(({ lower }) => lexicon.nations.get(lower)).find((key) => key !== undefined)
  return nation ?? lexicon.people.get(head.lower)?.lemma ?? head.lower
}
