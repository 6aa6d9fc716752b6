import type { Article, Capture, Event, Problem } from '@parallax/model'
import type { ReadCaptures } from './read-captures.ts'
import { type Decision, selectArticles } from './select-articles.ts'

/**
 * Judges what was read for an event: by its window and terms, and by its seed article where it names one. What is left is
 * no article any more, and its capture says why; what a person should look at is kept, marked (`relevance` of the article and
 * the capture) and has a Problem `relevance-review`. A page that the researcher listed is never left for the seed's sake.
 */
export function judgeCoverage(event: Event, read: ReadCaptures): ReadCaptures {
  const captureOf = new Map(read.captures.map((capture) => [capture.id, capture]))
  const seed = read.articles.find((article) => isSeed(event, article, captureOf.get(article.capture?.id ?? '')))
  const decided = selectArticles(read.articles, { event, ...(seed && { seed }) })
  const decisions = decided.map((one) => sparing(one, captureOf.get(one.article.capture?.id ?? '')))
  const byCapture = new Map(decisions.map((one) => [one.article.capture?.id ?? '', one]))
  const left = new Set(
    decisions.flatMap(({ answer, article }) =>
      answer === 'leave' ? (captureOf.get(article.capture?.id ?? '')?.url ?? []) : [],
    ),
  )
  return {
    articles: decisions.flatMap(articleOf),
    captures: read.captures.map((capture) => judged(capture, byCapture.get(capture.id))),
    // What was wrong with a page that is about something else is nobody's concern.
    problems: [
      ...read.problems.filter(({ url }) => url === undefined || !left.has(url)),
      ...missingSeed(event, seed),
      ...decisions.flatMap((one) => toReview(event, one)),
    ],
  }
}

function isSeed({ seed }: Event, article: Article, capture: Capture | undefined): boolean {
  if (seed === undefined) return false
  return [article.url, article.canonical, capture?.url].some((url) => url !== undefined && sameAddress(url, seed))
}

/** As written, but for a slash at the end and a fragment. */
function sameAddress(a: string, b: string): boolean {
  const plain = (url: string): string => (url.split('#', 1)[0] ?? '').replace(/\/$/, '')
  return plain(a) === plain(b)
}

function sparing(decision: Decision, capture: Capture | undefined): Decision {
  if (decision.answer !== 'leave' || capture?.foundVia !== 'urls' || !decision.bySeed) return decision
  const { outcome: _, ...rest } = decision
  return { ...rest, answer: 'review', reasons: ['The study lists it.', ...decision.reasons] }
}

function articleOf({ article, answer, score, reasons }: Decision): Article[] {
  if (answer === 'leave') return []
  return [answer === 'keep' ? article : { ...article, relevance: { answer, score, reasons } }]
}

/** Captures that ended off topic or out of the window before have their reason as the only one. */
function judged(capture: Capture, decision: Decision | undefined): Capture {
  if (decision === undefined) {
    const isLeft = capture.outcome === 'off-topic' || capture.outcome === 'out-of-window'
    return isLeft ? { ...capture, relevance: { answer: 'leave', score: 0, reasons: [capture.reason ?? ''] } } : capture
  }
  const { answer, score, reasons, outcome = 'off-topic' } = decision
  const relevance = { answer, score, reasons: [...reasons] }
  return answer === 'leave' ? { ...capture, outcome, reason: reasons.join(' '), relevance } : { ...capture, relevance }
}

function missingSeed({ id, seed }: Event, found: Article | undefined): Problem[] {
  if (seed === undefined || found !== undefined) return []
  const message = 'The seed article could not be read; the articles were judged by window and terms alone.'
  return [{ stage: 'gather', code: 'seed-missing', message, event: id, url: seed }]
}

function toReview({ id }: Event, { article, answer, reasons }: Decision): Problem[] {
  if (answer !== 'review') return []
  const message = `An article of ${article.outlet} may not be about the event and was kept: ${reasons.join(' ')}`
  const { outlet, url } = article
  return [
    { stage: 'gather', code: 'relevance-review', message, outlet, event: id, article: article.id, ...(url && { url }) },
  ]
}
