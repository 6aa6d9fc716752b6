import { cleanText } from './clean-text.ts'
import type { Facts } from './facts.ts'
import { listOf, textIn } from './json-ld.ts'
import { decodeEntities } from './entities.ts'

const MAX_LENGTH = 60

/** The section the outlet files the article under, as it names it. */
export function readSection({ linked, meta }: Facts): string | undefined {
  const section = linked.flatMap((object) => listOf(object.articleSection).flatMap((name) => textIn(name) ?? []))[0]
  const name = cleanText(
    decodeEntities(section ?? meta('article:section', 'og:article:section', 'section', 'parsely-section') ?? ''),
  )
  return name !== '' && name.length <= MAX_LENGTH ? name : undefined
}

/** BCP 47 tag of the page's language as it declares it, `en`, `en-GB`; undefined where it declares none. */
export function readLanguage({ named, linked, meta }: Facts): string | undefined {
  const html = named('html')[0]?.attribs
  const declared = [
    html?.lang,
    html?.['xml:lang'],
    meta('content-language', 'og:locale', 'dc.language', 'language'),
    ...linked.flatMap((object) => textIn(object.inLanguage) ?? []),
  ]
  return declared.flatMap((tag) => languageTag(tag) ?? [])[0]
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
