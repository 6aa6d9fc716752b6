import type { Article, AttributionClaim } from '@parallax/model'
import type { Edition } from '../edition.ts'
import { textOf } from '../unsound.ts'
import { byText } from './lists.ts'
import { countWords, overlap } from './word-diff.ts'

/** A quotation as one article has it. */
export type Quotation = { claim: AttributionClaim; article: Article; words: string; speaker: string }

/**
 * Direct quotations that several outlets print, each group the versions of one: they share most words of the shorter, and
 * neither is a word or two. The longest stands first; groups that most outlets have stand first.
 */
export function sharedQuotations(edition: Edition): Quotation[][] {
  const all = quotationsOf(edition).slice(0, MOST_QUOTATIONS)
  const groups: Quotation[][] = []
  for (const quotation of all) {
    const group = groups.find(([first]) => first && overlap(first.words, quotation.words) >= LEAST_OVERLAP)
    if (group) group.push(quotation)
    else groups.push([quotation])
  }
  return groups
    .map(onePerOutlet)
    .filter((group) => group.length > 1)
    .toSorted((a, b) => b.length - a.length || byText(a[0]?.words ?? '', b[0]?.words ?? ''))
}

/** Every pair is looked at, so there is a bound; beyond it the report shows those that are longest. */
const MOST_QUOTATIONS = 600
const LEAST_WORDS = 5
const LEAST_OVERLAP = 0.75

/** The longest first, so that versions are measured against the fullest. */
function quotationsOf(edition: Edition): Quotation[] {
  return edition.comparison.claims
    .flatMap((claim): Quotation[] => {
      if (claim.type !== 'attribution' || !claim.direct) return []
      const article = edition.article(claim.article)
      const text = textOf(claim, article)
      if (!article || text === null) return []
      const words = claim.contentSpans.map(([start, end]) => text.slice(start, end)).join(' … ')
      return [{ claim, article, words, speaker: claim.speaker ?? claim.source ?? 'somebody not named' }]
    })
    .filter(({ words }) => countWords(words) >= LEAST_WORDS)
    .toSorted((a, b) => b.words.length - a.words.length || byText(a.words, b.words) || byText(a.claim.id, b.claim.id))
}

function onePerOutlet(group: readonly Quotation[]): Quotation[] {
  const firsts = new Map(group.toReversed().map((quotation) => [quotation.article.outlet, quotation]))
  return group.filter((quotation) => firsts.get(quotation.article.outlet) === quotation)
}
