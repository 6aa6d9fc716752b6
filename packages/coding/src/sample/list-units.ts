import {
  type Article,
  type Comparison,
  contentId,
  type FigureClaim,
  type FrameClaim,
  type Place,
} from '@parallax/model'
import { NONE, OPEN } from '../codebook.ts'
import { passageOf, textAt } from './passage-of.ts'
import { sentencesOf, type Stretch } from './sentences.ts'
import type { Unit } from './unit.ts'

/** A quantity shows at most this many passages: the first of each outlet come first. */
const MOST_PASSAGES = 20

/** Everything of a comparison that can be drawn and coded, in no particular order. */
export function listUnits(comparison: Comparison): Unit[] {
  const articles = new Map(comparison.articles.map((article) => [article.id, article]))
  const names = new Map(comparison.outlets.map(({ id, name }) => [id, name]))
  const desk: Desk = {
    event: comparison.event.id,
    articles,
    nameOf: (id) => names.get(id) ?? id,
    sentences: sentenceCutter(),
    verdictOf: verdictFinder(comparison),
  }
  const figures = Map.groupBy(
    comparison.claims.filter((claim) => claim.type === 'figure'),
    ({ article }) => article,
  )
  return [
    ...comparison.claims.flatMap((claim) => (claim.type === 'figure' ? figureUnit(claim, desk) : [])),
    ...comparison.claims.flatMap((claim) => (claim.type === 'frame' ? frameUnit(comparison, claim, desk) : [])),
    ...quantityUnits(comparison, desk),
    ...comparison.articles.flatMap((article) => sentenceUnits(figures.get(article.id) ?? [], article, desk)),
  ]
}

type Desk = {
  event: string
  articles: ReadonlyMap<string, Article>
  nameOf: (outlet: string) => string
  sentences: (article: Article, place: Place) => Stretch[]
  verdictOf: (claim: string) => string
}

function verdictFinder({ quantities }: Comparison): Desk['verdictOf'] {
  const verdicts = new Map(quantities.flatMap(({ claims, verdict }) => claims.map((id) => [id, verdict] as const)))
  return (claim) => verdicts.get(claim) ?? '-'
}

function sentenceCutter(): Desk['sentences'] {
  const known = new Map<string, Stretch[]>()
  return (article, place) => {
    const key = `${article.id}\n${place}`
    const cut = known.get(key) ?? sentencesOf(textAt(article, place))
    known.set(key, cut)
    return cut
  }
}

function figureUnit(claim: FigureClaim, desk: Desk): Unit[] {
  const article = desk.articles.get(claim.article)
  if (!article) return []
  const { sentences, nameOf } = desk
  return [
    {
      id: contentId('u', ['figure', desk.event, claim.id]),
      kind: 'figure',
      event: desk.event,
      outlet: article.outlet,
      traits: { outlet: article.outlet, kind: claim.kind, verdict: desk.verdictOf(claim.id) },
      passages: [
        passageOf(article, claim, { point: numberIn(claim), sentences: sentences(article, claim.in), nameOf }),
      ],
      machine: {
        figure: 'yes',
        words: claim.quote,
        lower: claim.lower === null ? OPEN : String(claim.lower),
        upper: claim.upper === null ? OPEN : String(claim.upper),
        hedge: claim.hedge,
        unit: claim.unit,
        kind: claim.kind,
        status: claim.status,
        aspect: claim.aspect,
        source: claim.attribution?.source ?? NONE,
      },
    },
  ]
}

/** Where to point a coder: at the digits, or else the last word, so that the machine's bounds stay hidden. */
function numberIn({ quote, start }: FigureClaim): [number, number] {
  const digits = /\d[\d.,]{0,30}/.exec(quote)
  const word = digits ?? /[\p{L}\p{N}-]{1,40}$/u.exec(quote)
  const at = start + (word?.index ?? 0)
  return [at, at + (word?.[0].replace(/[.,]+$/, '').length ?? quote.length)]
}

function frameUnit({ framing }: Comparison, claim: FrameClaim, desk: Desk): Unit[] {
  const article = desk.articles.get(claim.article)
  const contrast = framing.find(({ measure }) => measure === claim.measure)
  if (!article || !contrast) return []
  const { sentences, nameOf } = desk
  return [
    {
      id: contentId('u', ['frame', desk.event, claim.id]),
      kind: 'frame',
      event: desk.event,
      outlet: article.outlet,
      traits: { outlet: article.outlet, kind: claim.measure, verdict: '-' },
      passages: [
        passageOf(article, claim, { point: [claim.start, claim.end], sentences: sentences(article, claim.in), nameOf }),
      ],
      measure: {
        title: contrast.title,
        definition: contrast.definition,
        codes: [...new Set([...contrast.groups.map(({ value }) => value), NONE])],
      },
      machine: { value: claim.value },
    },
  ]
}

function quantityUnits({ quantities, claims }: Comparison, desk: Desk): Unit[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return quantities
    .filter(({ perOutlet }) => perOutlet.length > 1)
    .map((quantity) => ({
      id: contentId('u', ['quantity', desk.event, quantity.id]),
      kind: 'quantity',
      event: desk.event,
      outlet: '',
      traits: { outlet: '-', kind: quantity.kind, verdict: quantity.verdict },
      passages: quantity.perOutlet
        .flatMap(({ latest, claims }) => [...new Set([...latest, ...claims])].map((id, rank) => ({ id, rank })))
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, MOST_PASSAGES)
        .flatMap(({ id }) => {
          const claim = byId.get(id)
          const article = claim && desk.articles.get(claim.article)
          if (claim?.type !== 'figure' || !article) return []
          const { sentences, nameOf } = desk
          return [
            passageOf(article, claim, { point: numberIn(claim), sentences: sentences(article, claim.in), nameOf }),
          ]
        }),
      machine: { same: 'yes', verdict: quantity.verdict, scope: quantity.scope },
    }))
}

/** Sentences of title and text in which the machine read no figure. */
function sentenceUnits(figures: readonly FigureClaim[], article: Article, desk: Desk): Unit[] {
  return (['title', 'text'] as const).flatMap((place) =>
    desk
      .sentences(article, place)
      .filter(
        ({ start, end }) => !figures.some((claim) => claim.in === place && claim.start < end && claim.end > start),
      )
      .map((stretch): Unit => ({
        id: contentId('u', ['sentence', desk.event, article.id, place, stretch.start, stretch.end]),
        kind: 'sentence',
        event: desk.event,
        outlet: article.outlet,
        traits: { outlet: article.outlet, kind: 'sentence', verdict: '-' },
        passages: [
          passageOf(article, { in: place, ...stretch }, { point: null, sentences: [stretch], nameOf: desk.nameOf }),
        ],
        machine: { figures: NONE },
      })),
  )
}
