import type { Article, AttributionClaim, FigureClaim } from '@parallax/model'
import type { Measure } from './measure.ts'

const LABELS: Readonly<Record<string, string>> = {
  headline: 'in the headline',
  deck: 'in the deck',
  lead: 'in the first paragraph',
  'quarter-1': 'in the first quarter of the text, after the lead',
  'quarter-2': 'in the second quarter',
  'quarter-3': 'in the third quarter',
  'quarter-4': 'in the last quarter',
  beside: 'beside the text: captions, tables',
}

/** Where figures and sources stand. */
export const prominence: Measure = {
  id: 'prominence',
  title: 'Where figures and sources stand',
  definition:
    'Each figure, and each attribution, is counted by where it stands: in the headline, the deck, the first paragraph, a quarter of the text by its length in characters, or beside the text. Figures and sources are each counted out of their own number. A lead is the first paragraph whatever its length; in a text without paragraphs all of it stands in quarters. Sentences are listed for headline, deck and lead.',
  denominator: 'figures and attributions',
  exploratory: false,
  readingsOf: ({ figures, attributions, articles }) => {
    const byId = new Map(articles.map((article) => [article.id, article]))
    const read = (about: string) => (claim: FigureClaim | AttributionClaim) => {
      const value = placeOf(claim, byId.get(claim.article))
      return { ...(isUpFront(value) && { claim: claim.id }), article: claim.article, about, value }
    }
    return [...figures.map(read('figures')), ...attributions.map(read('sources'))]
  },
  labelOf: (value, about) => `${about ?? ''} ${LABELS[value] ?? value}`,
  verb: 'has',
}

/** What stands up front is shown; the quarters hold every other figure and source, which other measures show already. */
function isUpFront(value: string): boolean {
  return value === 'headline' || value === 'deck' || value === 'lead'
}

function placeOf(claim: FigureClaim | AttributionClaim, article: Article | undefined): string {
  if (claim.in === 'title') return 'headline'
  if (claim.in !== 'text') {
    const block = article?.blocks?.[Number(claim.in.slice('block:'.length))]
    return block?.role === 'deck' ? 'deck' : 'beside'
  }
  const text = article?.text ?? ''
  if (claim.start < text.indexOf('\n\n')) return 'lead'
  return `quarter-${1 + Math.min(3, Math.floor((4 * claim.start) / Math.max(1, text.length)))}`
}
