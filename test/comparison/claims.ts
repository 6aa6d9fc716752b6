import type { Article, FigureClaim } from '@parallax/model'

/** An article for a test; its text is given in plain words. */
export function article(id: string, text: string, rest: Partial<Article> = {}): Article {
  return { id, outlet: id, title: '', text, ...rest }
}

/** A figure claim cut from an article's text or title: the quote says where, the rest what it asserts. */
export function figure(
  article: Article,
  quote: string,
  rest: Partial<FigureClaim> & { value?: number; nth?: number } = {},
): FigureClaim {
  const { value, nth = 1, ...fields } = rest
  const place = fields.in ?? 'text'
  const text = place === 'title' ? article.title : article.text
  let start = -1
  for (let found = 0; found < nth; found += 1) start = text.indexOf(quote, start + 1)
  if (start < 0) throw new Error(`"${quote}" does not stand ${nth} times in ${article.id}`)
  const number = value ?? Number(/[\d.,]*\d/.exec(quote)?.[0].replaceAll(',', ''))
  return {
    type: 'figure',
    id: `${article.id}-${place}-${start}`,
    article: article.id,
    in: place,
    start,
    end: start + quote.length,
    quote,
    lower: number,
    upper: number,
    hedge: 'exact',
    unit: 'person',
    kind: 'killed',
    what: 'people',
    status: 'asserted',
    aspect: 'level',
    attribution: null,
    rules: [],
    ...fields,
  }
}

/** "at least N". */
export const atLeast = (value: number) => ({ lower: value, upper: null, hedge: 'at_least' }) as const
/** "more than N". */
export const moreThan = (value: number) => ({ lower: value, upper: null, hedge: 'more_than' }) as const
/** "about N". */
export const about = (value: number) => ({ lower: value, upper: value, hedge: 'approx' }) as const

/** Who made the comparison, for tests that do not look at it. */
export const provenance = { software: { name: 'parallax', version: '0.0.0' } }
