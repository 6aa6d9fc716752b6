import type { Body } from './body.ts'
import type { Facts } from './facts.ts'
import { typesOf } from './json-ld.ts'
import { endsSentence } from './line-rules.ts'
import { BLOCKS, CONSENTS, ERRORS, OPINION_SECTIONS } from './page-kinds.ts'

/** What a page is. Of the last five nothing is read: their text is not the outlet's report of anything. */
export type PageKind =
  | 'article'
  | 'live-blog'
  | 'opinion'
  | 'gallery'
  | 'video'
  | 'stub'
  | 'listing'
  | 'consent-wall'
  | 'block-page'
  | 'error-page'
  | 'not-an-article'

/** A kind with the reason for it, one clause for a reader. */
export type KindReading = { kind: PageKind; because: string }

const NO_ARTICLES: ReadonlySet<PageKind> = new Set([
  'listing',
  'consent-wall',
  'block-page',
  'error-page',
  'not-an-article',
])

/** Whether pages of this kind hold no article. */
export function isNoArticle(kind: PageKind): boolean {
  return NO_ARTICLES.has(kind)
}

/** What is known of a page when its kind is asked for. `text` is the body that was read. */
export type Read = {
  facts: Facts
  title: string
  text: string
  body: Body
  textKind: 'article' | 'live-blog' | 'excerpt'
  section: string | undefined
  canonical: string | undefined
}

/** The walls and errors that outlets put in an article's place are short. */
const SHORT = 1_500
const FEW = 600

/** Says what kind of page was read, and why: first what is no article at all, then the rest by what is most telling. */
export function readKind(read: Read): KindReading {
  return (
    noArticle(read) ??
    (read.textKind === 'live-blog' ? { kind: 'live-blog', because: 'it is made of timed posts' } : undefined) ??
    (read.textKind === 'excerpt'
      ? { kind: 'stub', because: 'only the beginning of its article is there' }
      : undefined) ??
    opinion(read) ??
    pictures(read) ?? { kind: 'article', because: whyArticle(read) }
  )
}

function noArticle({ facts, title, text, body }: Read): KindReading | undefined {
  if (text.length > SHORT) return undefined
  const heading = title.toLowerCase()
  const lower = text.toLowerCase()
  const says = (patterns: readonly RegExp[], words: string) => patterns.some((pattern) => pattern.test(words))
  if (says(ERRORS, heading)) return { kind: 'error-page', because: `its headline is "${title}"` }
  if (says(BLOCKS, heading) || says(BLOCKS, lower))
    return { kind: 'block-page', because: 'it asks for a check instead of showing an article' }
  if (says(CONSENTS, lower) && !isFiled(facts))
    return { kind: 'consent-wall', because: 'it asks for consent instead of showing an article' }
  const prose = body.lines.filter((line) => endsSentence(line.text) && line.text.length > 40)
  const linked = body.all.filter((line) => line.linked > 0.8)
  const isList = linked.length > 20 && linked.length > body.all.length / 2
  const isShown = prose.some((line) => line.text.length > 80 && line.linked < 0.2)
  if (isList && !isShown && text.length < FEW && !isFiled(facts) && facts.meta('og:type') !== 'article')
    return { kind: 'listing', because: `${linked.length} of its ${body.all.length} lines are links to other pages` }
  if (
    text !== '' &&
    prose.length === 0 &&
    text.length < 200 &&
    !isFiled(facts) &&
    body.lines.every((line) => !endsSentence(line.text))
  )
    return { kind: 'not-an-article', because: 'it has no sentence' }
  return undefined
}

/** Whether the page files an article of its own. */
function isFiled({ linked }: Facts): boolean {
  return linked.some((object) => typesOf(object).some((type) => /Article$|Posting$|^Report$/.test(type)))
}

function opinion({ facts, section, canonical }: Read): KindReading | undefined {
  const type = facts.linked.flatMap(typesOf).find((type) => /^(?:Opinion|Review)NewsArticle$/.test(type))
  if (type) return { kind: 'opinion', because: `its JSON-LD calls it ${type}` }
  if (section && OPINION_SECTIONS.has(section.toLowerCase()))
    return { kind: 'opinion', because: `it is filed under "${section}"` }
  const part =
    canonical &&
    new URL(canonical).pathname
      .toLowerCase()
      .split('/')
      .slice(1, -1)
      .find((part) => OPINION_SECTIONS.has(part))
  return part ? { kind: 'opinion', because: `its address has "${part}"` } : undefined
}

function pictures({ facts, text, body }: Read): KindReading | undefined {
  const types = new Set(facts.linked.flatMap(typesOf))
  const shown = body.captions.reduce((sum, line) => sum + line.text.length, 0)
  if (types.has('ImageGallery') || types.has('MediaGallery'))
    return { kind: 'gallery', because: 'its JSON-LD calls it a gallery' }
  if (body.captions.length >= 8 && shown > text.length)
    return { kind: 'gallery', because: `its ${body.captions.length} captions are longer than its text` }
  if (text.length < FEW && (facts.meta('og:type') ?? '').startsWith('video'))
    return { kind: 'video', because: 'it calls itself a video and has little text' }
  return undefined
}

function whyArticle({ facts, body }: Read): string {
  const type = facts.linked.flatMap(typesOf).find((type) => /Article$|Posting$|^Report$/.test(type))
  if (type) return `its JSON-LD calls it ${type}`
  if (facts.meta('og:type') === 'article') return 'its og:type is article'
  return `it has ${body.lines.length} paragraphs of text`
}
