import { applyCorrections, markCorrected } from '@parallax/coding'
import { compare, type CompareInput } from '@parallax/comparison'
import { extractClaims } from '@parallax/extractor'
import {
  type Article,
  type Capture,
  type Claim,
  CODEBOOK_VERSION,
  type Comparison,
  type Correction,
  type Event,
  type Outlet,
  type Problem,
  sha256,
  type Study,
} from '@parallax/model'
import { SOFTWARE } from '../version.ts'
import { drawArticles } from './draw-articles.ts'

/** All that one event's comparison rests on. */
export type EventInput = {
  readonly event: Event
  readonly articles: readonly Article[]
  /** Ready claims; read from the articles where absent. */
  readonly claims?: readonly Claim[]
  readonly study: Study
  readonly outlets: readonly Outlet[]
  readonly captures?: readonly Capture[]
  readonly problems: readonly Problem[]
  /** What people decided, in the order of their file. */
  readonly corrections?: readonly Correction[] | undefined
  /** Files that went in, by name and hash. */
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[]
}

/**
 * Draws where the study samples, extracts (where no claims are given), corrects what people decided, and compares one event.
 * The comparison names the codebook and the study, by which rows of several runs may be told apart.
 */
export function compareEvent(input: EventInput): Comparison {
  const { articles, sampling } = drawArticles(input.articles, input.study.sample)
  const drawn = new Set(articles.map(({ id }) => id))
  const claims = sampling ? input.claims?.filter(({ article }) => drawn.has(article)) : input.claims
  const comparison = compareDrawn({ ...input, articles, ...(claims && { claims }) })
  const provenance = {
    ...comparison.provenance,
    codebook: CODEBOOK_VERSION,
    studySha256: sha256(JSON.stringify(input.study)),
  }
  return { ...comparison, ...(sampling && { sampling }), provenance }
}

function compareDrawn(input: EventInput): Comparison {
  const { study, event, articles, corrections = [] } = input
  const { claims, problems } = input.claims ? { claims: [...input.claims], problems: [] } : extractAll(articles, study)
  const read = { articles, claims, links: [] }
  const compareRead = (evidence: Pick<CompareInput, 'articles' | 'claims' | 'links'>): Comparison =>
    compare({
      ...evidence,
      event: { id: event.id, title: event.title, ...(event.window ? { window: event.window } : {}) },
      outlets: input.outlets,
      ...(input.captures ? { captures: input.captures } : {}),
      quantities: study.quantities,
      sides: study.sides,
      settings: study.settings,
      problems: [...input.problems, ...problems],
      provenance: { software: SOFTWARE, study: study.study, inputs: [...input.inputs] },
    })
  if (corrections.length === 0) return compareRead(read)
  const { records, ...corrected } = applyCorrections({ event: event.id, articles, claims, corrections })
  // The second comparison shows which quantities a rejected figure or an excluded article is missing from.
  return markCorrected(compareRead(corrected), records, compareRead(read))
}

/** Claims of every article, in the order of the articles. */
export function extractAll(
  articles: readonly Article[],
  study: Pick<Study, 'sides'>,
): { claims: Claim[]; problems: Problem[] } {
  const extractions = articles.map((article) => extractClaims(article, { sides: study.sides }))
  return {
    claims: extractions.flatMap(({ claims }) => claims),
    problems: extractions.flatMap(({ problems }) => problems),
  }
}
