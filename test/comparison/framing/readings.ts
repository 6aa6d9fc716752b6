import type { Article, AttributionClaim, Claim, FigureClaim, FrameClaim } from '@parallax/model'
import { contrastFraming } from '../../../packages/comparison/src/framing/index.ts'

let count = 0
const located = (article: string) => ({ id: `r${++count}`, article, in: 'text' as const, start: count, end: count + 1 })

/** A frame reading from `article measure value`; the article is also its outlet, up to a slash. */
export function frame(line: string, rest: Partial<FrameClaim> = {}): FrameClaim {
  const [article = '', measure = '', ...words] = line.split(' ')
  return { type: 'frame', ...located(article), measure, value: words.join(' '), quote: 'x', ...rest }
}

/** An attribution in an article. */
export function attribution(article: string, rest: Partial<AttributionClaim> = {}): AttributionClaim {
  return {
    type: 'attribution',
    ...located(article),
    sourceSpans: [],
    cueSpans: [],
    contentSpans: [[0, 1]],
    source: null,
    sourceType: 'official',
    cueClass: 'neutral',
    direct: false,
    rules: [],
    ...rest,
  }
}

/** A figure in an article. */
export function figure(article: string, rest: Partial<FigureClaim> = {}): FigureClaim {
  return {
    type: 'figure',
    ...located(article),
    quote: '12',
    lower: 12,
    upper: 12,
    hedge: 'exact',
    unit: 'person',
    kind: 'killed',
    what: 'person',
    status: 'asserted',
    aspect: 'level',
    attribution: null,
    rules: [],
    ...rest,
  }
}

type Given = Partial<Parameters<typeof contrastFraming>[0]>

/** The contrasts of these claims; an article `north/2` is the north's second. */
export function contrasts(claims: readonly Claim[], given: Given = {}) {
  const ids = [...new Set(claims.map(({ article }) => article))]
  return contrastFraming({
    outlets: ['north', 'quiet', 'south'],
    outletOf: (id) => id.split('/')[0] ?? id,
    nameOf: (outlet) => `The ${outlet}`,
    sides: [],
    articles: ids.map((id): Article => ({ id, outlet: id, title: '', text: '' })),
    claims,
    reuse: [],
    ...given,
  })
}

/** The contrast of one measure as lines `outlet: [about] value n of of`. */
export function linesOf(measure: string, claims: readonly Claim[], given: Given = {}): string[] {
  const contrast = contrasts(claims, given).find((one) => one.measure === measure)
  return (contrast?.perOutlet ?? []).flatMap(({ outlet, counts }) =>
    counts.map(
      ({ about, value, n, of }) => `${outlet}: ${about === undefined ? '' : `[${about}] `}${value} ${n} of ${of}`,
    ),
  )
}
