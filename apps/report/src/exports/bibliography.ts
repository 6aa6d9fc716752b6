import type { Article } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { articleHref } from '../words/addresses.ts'
import { neutralised } from '../words/neutralised.ts'

/** One article as reference managers know it (CSL-JSON, item type `article-newspaper`). */
type Reference = {
  id: string
  type: 'article-newspaper'
  title?: string
  'container-title': string
  author?: { literal: string }[]
  issued?: { 'date-parts': [number[]] }
  accessed?: { 'date-parts': [number[]] }
  URL?: string
  language?: string
  section?: string
  /** Hash of the page as it was archived: the version that was read. */
  note?: string
}

/** The articles as CSL-JSON 1.0, for Zotero, Mendeley, pandoc and others. */
export function cslJson(edition: Edition): string {
  return `${JSON.stringify(
    edition.articles.map((article) => referenceOf(edition, article)),
    null,
    1,
  )}\n`
}

/** The articles as BibTeX, in UTF-8; keys are the articles' ids without what BibTeX does not take. */
export function bibTex(edition: Edition): string {
  const taken = new Set<string>()
  return edition.articles.map((article) => entryOf(keyOf(article.id, taken), referenceOf(edition, article))).join('\n')
}

function referenceOf(edition: Edition, article: Article): Reference {
  const issued = datePart(article.publishedAt)
  const accessed = datePart(article.capture?.fetchedAt)
  const href = articleHref(article)
  const authors = (article.authors ?? []).map((name) => ({ literal: plain(name) })).filter(({ literal }) => literal)
  return {
    id: article.id,
    type: 'article-newspaper',
    ...(article.title && { title: plain(article.title) }),
    'container-title': plain(edition.outletName(article.outlet)),
    ...(authors.length > 0 && { author: authors }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(href && { URL: href }),
    ...(article.language && { language: plain(article.language) }),
    ...(article.section && { section: plain(article.section) }),
    ...(article.capture?.sha256 && { note: `page SHA-256 ${article.capture.sha256}` }),
  }
}

function plain(text: string): string {
  return neutralised(text).replace(/\s+/g, ' ').trim()
}

function datePart(moment: string | undefined): { 'date-parts': [number[]] } | undefined {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(moment ?? '')
  if (!found) return undefined
  return { 'date-parts': [found.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]))] }
}

/** Ids that differ only in what is dropped get a number. */
function keyOf(id: string, taken: Set<string>): string {
  const stem = id.normalize('NFKD').replace(/[^A-Za-z0-9:_-]+/g, '') || 'article'
  let key = stem
  for (let n = 2; taken.has(key.toLowerCase()); n += 1) key = `${stem}-${n}`
  taken.add(key.toLowerCase())
  return key
}

function entryOf(key: string, reference: Reference): string {
  const day = (date: Reference['issued']): string | undefined =>
    date?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')
  const fields = [
    ['title', reference.title && `{${escaped(reference.title)}}`],
    ['author', reference.author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')],
    ['journal', escaped(reference['container-title'])],
    ['year', reference.issued && String(reference.issued['date-parts'][0][0])],
    ['date', day(reference.issued)],
    ['url', reference.URL && address(reference.URL)],
    ['urldate', day(reference.accessed)],
    ['language', reference.language && escaped(reference.language)],
    ['note', reference.note],
  ] as const
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@article{${key},\n${lines.join(',\n')}\n}\n`
}

/** What TeX would take for a command. Braces must pair, so they are spelled. */
function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (sign) => TEX[sign] ?? sign)
}

/** In an address signs are not escaped, but braces must not part the field. */
function address(href: string): string {
  return href.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign))
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}
