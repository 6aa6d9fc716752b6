import { Comparison, contentId, type Article, type FigureClaim, type Quantity } from '@parallax/model'
import { FERRY, coverageOf } from './ferry-comparison.ts'

/**
 * A crowded matrix: every outlet gives `share` of the quantities (all of them, the worst there is, unless said
 * otherwise), each in a sentence of usual length, attributed.
 */
export function wideComparison(outlets: number, quantities: number, share = 1): Comparison {
  const names = Array.from({ length: outlets }, (_, n) => `outlet-${n + 1}`)
  const made = names.map((outlet, n) => article(outlet, n, quantities))
  const gives = (n: number, q: number) => ((n * 7 + q * 5) % 20) / 20 < share
  const rows = Array.from({ length: quantities }, (_, q) =>
    quantityOf(
      q,
      made.filter((_, n) => gives(n, q)),
    ),
  )
  const compared = names.map((id) => ({
    id,
    name: `Outlet ${id.slice(7)} Tribune`,
    wire: false,
    state: 'read' as const,
    articles: [`${id}-a`],
  }))
  return Comparison.parse({
    ...FERRY,
    outlets: compared,
    articles: made.map((one) => one.article),
    claims: made.flatMap((one) => one.claims),
    quantities: rows,
    coverage: coverageOf(rows, compared),
    origins: [],
    framing: [],
    checks: [],
    problems: [],
  })
}

function article(outlet: string, n: number, quantities: number): { article: Article; claims: FigureClaim[] } {
  const sentences = Array.from(
    { length: quantities },
    (_, q) =>
      `Rescue workers in the northern district counted ${value(q, n)} damaged things of sort ${q} by the evening, the regional office said.`,
  )
  const text = sentences.join(' ')
  let offset = 0
  const claims = sentences.map((sentence, q) => {
    const start = offset + sentence.indexOf(`${value(q, n)} damaged`)
    offset += sentence.length + 1
    return claim(`${outlet}-a`, start, value(q, n))
  })
  return {
    article: {
      id: `${outlet}-a`,
      outlet,
      url: `https://${outlet}.example/world/2031/05/04/ferry-accident-on-lake-tarn`,
      title: `Ferry accident on Lake Tarn as told by outlet number ${n}`,
      publishedAt: '2031-05-04T19:40:00Z',
      language: 'en',
      text,
      capture: { sha256: 'c'.repeat(64), fetchedAt: '2031-05-04T20:02:00Z' },
    },
    claims,
  }
}

/** Half of the quantities are disputed: every fourth outlet gives another number. */
function value(q: number, n: number): number {
  return 100 + q + (q % 2 === 1 && n % 4 === 0 ? 50 : 0)
}

function claim(article: string, start: number, n: number): FigureClaim {
  const quote = String(n)
  return {
    type: 'figure',
    id: contentId('f', [article, start]),
    article,
    in: 'text',
    start,
    end: start + quote.length,
    quote,
    lower: n,
    upper: n,
    hedge: 'exact',
    unit: 'item',
    kind: 'objects',
    what: 'things',
    status: 'asserted',
    aspect: 'level',
    attribution: { source: 'regional office', sourceType: 'official', cue: 'said', span: [0, 5], id: null },
    rules: ['digits'],
  }
}

function quantityOf(q: number, made: readonly { article: Article; claims: FigureClaim[] }[]): Quantity {
  const claims = made.flatMap((one) => one.claims[q] ?? [])
  const values = [...new Set(claims.map((one) => one.lower ?? 0))].toSorted((a, b) => a - b)
  const point = (n: number) => ({ lower: n, upper: n, lowerOpen: false, upperOpen: false })
  const outletOf = (claim: FigureClaim) => made.find((one) => one.article.id === claim.article)?.article.outlet ?? ''
  return {
    id: contentId('q', ['wide', q]),
    label: `damaged things of sort ${q}`,
    kind: 'objects',
    unit: 'item',
    what: 'things',
    aspect: 'level',
    stratum: 'asserted',
    scope: 'focal',
    claims: claims.map((one) => one.id),
    perOutlet: claims.map((one) => ({
      outlet: outletOf(one),
      claims: [one.id],
      latest: [one.id],
      value: String(one.lower),
      interval: point(one.lower ?? 0),
      sources: ['regional office'],
      asOf: { from: null, to: '2031-05-04T19:40:00Z' },
      camps: [values.indexOf(one.lower ?? 0)],
    })),
    verdict: values.length > 1 ? 'conflict' : 'agree',
    because: [`${values.join(' and ')} ${values.length > 1 ? 'have no value in common' : 'is what all state'}.`],
    divergent: false,
    singleOrigin: false,
    ...(values.length === 1 && { consensus: point(values[0] ?? 0) }),
    camps: values.map((n) => {
      const own = claims.filter((one) => one.lower === n)
      return { interval: point(n), outlets: own.map(outletOf), claims: own.map((one) => one.id) }
    }),
    counts: { outlets: claims.length, texts: claims.length, sources: 1 },
    stability: [],
    watched: false,
  }
}
