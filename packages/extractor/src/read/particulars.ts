import { cleanText } from './clean-text.ts'
import type { Facts } from './facts.ts'
import { listOf, textIn } from './json-ld.ts'
import { decodeEntities } from './entities.ts'
import { allFrom, type Sourced } from './sourced.ts'

const MAX_LENGTH = 60

/** The section the outlet files the article under, as it names it. */
export function readSection({ linked, metas }: Facts): Sourced<string> | undefined {
  const given = [
    ...linked.flatMap((object) => allFrom('json-ld articleSection', listOf(object.articleSection))),
    ...SECTIONS.flatMap((name) => allFrom(`meta ${name}`, metas(name))),
  ]
  const first = given.flatMap(({ value, from }) =>
    allFrom(
      from,
      [textIn(value)].filter((text) => text !== undefined),
    ),
  )[0]
  const value = cleanText(decodeEntities(first?.value ?? ''))
  return first && value !== '' && value.length <= MAX_LENGTH ? { value, from: first.from } : undefined
}

const SECTIONS = ['article:section', 'og:article:section', 'section', 'parsely-section']
const LANGUAGES = ['content-language', 'og:locale', 'dc.language', 'language']

/** BCP 47 tag of the page's language as it declares it, `en`, `en-GB`; undefined where it declares none. */
export function readLanguage({ named, linked, metas }: Facts): Sourced<string> | undefined {
  const html = named('html')[0]?.attribs
  const declared = [
    ...allFrom('html lang', [html?.lang, html?.['xml:lang']]),
    ...LANGUAGES.flatMap((name) => allFrom(`meta ${name}`, metas(name))),
    ...linked.flatMap((object) => allFrom('json-ld inLanguage', [textIn(object.inLanguage)])),
  ]
  for (const { value, from } of declared) {
    const tag = languageTag(value)
    if (tag) return { value: tag, from }
  }
  return undefined
}

function languageTag(text: string | undefined): string | undefined {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.@].{0,40})?$/i.exec(text?.trim() ?? '')
  if (!match) return undefined
  const [, language = '', script, region] = match
  const parts = [
    language.toLowerCase(),
    script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase(),
    region?.toUpperCase(),
  ]
  return parts.filter((part) => part !== undefined).join('-')
}
