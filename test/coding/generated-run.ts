import { compare } from '@parallax/comparison'
import { Article, type Comparison, contentId, type FigureClaim } from '@parallax/model'
import type { QuantityLink } from '@parallax/coding'

const THINGS = [
  { noun: 'people were killed', kind: 'killed', what: 'people', unit: 'person' },
  { noun: 'people were injured', kind: 'injured', what: 'people', unit: 'person' },
  { noun: 'homes were flooded', kind: 'objects', what: 'homes', unit: 'item' },
  { noun: 'bridges were closed', kind: 'objects', what: 'bridges', unit: 'item' },
  { noun: 'people were arrested', kind: 'detained', what: 'people', unit: 'person' },
] as const

/** Coverage of one flood by 14 fictional outlets, two articles each, five figures an article; made by rule. */
export function generatedRun(): { articles: Article[]; claims: FigureClaim[] } {
  const articles: Article[] = []
  const claims: FigureClaim[] = []
  for (let outlet = 0; outlet < 14; outlet += 1) {
    for (let nth = 0; nth < 2; nth += 1) {
      const id = `outlet-${outlet}-${nth}`
      let text = `The river at Port Elsa rose in the night, outlet ${'abcdefghijklmn'[outlet]} reports.`
      for (const [index, thing] of THINGS.entries()) {
        const value = 3 + ((outlet * 7 + index * 11 + nth * 5) % 40)
        text += ` Officials in ward ${'qrstuvwxyz'[(outlet + index) % 10]} said on Monday that `
        const start = text.length
        text += `at least ${value}`
        claims.push(figure({ article: id, start, end: text.length, quote: `at least ${value}`, value, thing }))
        text += ` ${thing.noun} by the water.`
      }
      articles.push(Article.parse({ id, outlet: `outlet-${outlet}`, title: `Flood in Port Elsa, part ${nth}`, text }))
    }
  }
  return { articles, claims }
}

type FigureParts = {
  article: string
  start: number
  end: number
  quote: string
  value: number
  thing: (typeof THINGS)[number]
}

function figure({ article, start, end, quote, value, thing }: FigureParts): FigureClaim {
  return {
    type: 'figure',
    id: contentId('f', [article, 'text', start, end]),
    article,
    in: 'text',
    start,
    end,
    quote,
    lower: value,
    upper: null,
    hedge: 'at_least',
    unit: thing.unit,
    kind: thing.kind,
    what: thing.what,
    status: 'asserted',
    aspect: 'level',
    attribution: null,
    rules: ['generated'],
  }
}

export function compareRun(evidence: {
  articles: Article[]
  claims: Comparison['claims']
  links?: QuantityLink[]
}): Comparison {
  return compare({
    ...evidence,
    event: { id: 'flood', title: 'Flood in Port Elsa' },
    provenance: { software: { name: 'parallax', version: '0' } },
  })
}
