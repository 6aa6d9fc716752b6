import type { Article, Claim, Problem } from '@parallax/model'
import { byText } from './order.ts'
import { textAt } from './text/passage.ts'

/** What of the input can be compared, in the order of the contract, and what was left out and why. */
export type Accepted = { articles: Article[]; claims: Claim[]; problems: Problem[] }

/** Sorts the input and sets aside what no evidence holds: claims of no article, or whose span is not their quote. */
export function acceptInput(articles: readonly Article[], claims: readonly Claim[]): Accepted {
  const problems: Problem[] = []
  const kept = new Map<string, Article>()
  for (const article of articles.toSorted(
    (a, b) => byText(a.id, b.id) || byText(JSON.stringify(a), JSON.stringify(b)),
  )) {
    if (!kept.has(article.id)) kept.set(article.id, article)
    else
      problems.push(
        problem('article-twice', `Two articles have the id ${article.id}; the second is left out.`, article.id),
      )
  }
  const known = new Set<string>()
  const sound = claims.toSorted(byPlace).filter((claim) => {
    const fault = known.has(claim.id) ? `Two claims have the id ${claim.id}` : faultOf(claim, kept.get(claim.article))
    known.add(claim.id)
    if (fault) problems.push(problem('claim-unsound', `${fault}; it is left out.`, claim.article))
    return fault === null
  })
  return { articles: [...kept.values()], claims: sound, problems }
}

/** By article, then headline, text and blocks, then start, end and id. */
function byPlace(a: Claim, b: Claim): number {
  return (
    byText(a.article, b.article) ||
    placeRank(a) - placeRank(b) ||
    a.start - b.start ||
    a.end - b.end ||
    byText(a.id, b.id) ||
    byText(JSON.stringify(a), JSON.stringify(b))
  )
}

function placeRank(claim: Claim): number {
  if (claim.in === 'title') return 0
  return claim.in === 'text' ? 1 : 2 + Number(claim.in.slice('block:'.length))
}

/** Attribution claims carry no quote; the others must cut it from their text, letter for letter. */
function faultOf(claim: Claim, article: Article | undefined): string | null {
  if (!article) return `Claim ${claim.id} is of article ${claim.article}, which is not among the articles`
  if (claim.type === 'attribution') return null
  const cut = textAt(article, claim.in).slice(claim.start, claim.end)
  return cut === claim.quote ? null : `Claim ${claim.id} quotes other words than stand at its span`
}

function problem(code: string, message: string, article: string): Problem {
  return { stage: 'compare', code, message, article }
}
