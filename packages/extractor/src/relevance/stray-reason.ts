import type { Article, Event } from '@parallax/model'

/** Slack around an event's window: zones and late corrections move a date by up to a day. */
const SLACK_MS = 24 * 60 * 60 * 1000

/** Whether an article belongs to an event, and if not, why. */
export type Relevance =
  | { readonly about: true }
  | { readonly about: false; readonly code: 'off-topic' | 'out-of-window'; readonly reason: string }

/** Judges by the event's own window and terms; an event without them takes every article. */
export function isAbout(event: Event, article: Article): Relevance {
  return outOfWindow(event, article) ?? offTopic(event, article) ?? { about: true }
}

function outOfWindow({ window }: Event, { publishedAt }: Article): Relevance | undefined {
  const published = Date.parse(publishedAt ?? '')
  if (!window || Number.isNaN(published)) return undefined
  const from = Date.parse(window.from) - SLACK_MS
  // A day without a clock time lasts to its end.
  const to = Date.parse(window.to) + (window.to.length === 10 ? SLACK_MS : 0) + SLACK_MS
  if (published >= from && published < to) return undefined
  return {
    about: false,
    code: 'out-of-window',
    reason: `published ${publishedAt}, outside ${window.from} to ${window.to}`,
  }
}

function offTopic({ terms }: Event, article: Article): Relevance | undefined {
  if (!terms) return undefined
  const text = fold(`${article.title}\n${article.text}`)
  const absent = terms.all.find((term) => !holds(text, term))
  if (absent) return { about: false, code: 'off-topic', reason: `does not mention "${absent}"` }
  if (terms.any.length > 0 && !terms.any.some((term) => holds(text, term))) {
    return {
      about: false,
      code: 'off-topic',
      reason: `mentions none of ${terms.any.map((term) => `"${term}"`).join(', ')}`,
    }
  }
  const unwanted = terms.not.find((term) => holds(text, term))
  return unwanted ? { about: false, code: 'off-topic', reason: `mentions "${unwanted}"` } : undefined
}

/** White space folded to single blanks, everything else but letters and digits to a bound of words. */
function fold(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `
}

/** Whole words, or a whole word with a plural s. */
function holds(text: string, term: string): boolean {
  const words = fold(term).trimEnd()
  return text.includes(`${words} `) || text.includes(`${words}s `)
}
