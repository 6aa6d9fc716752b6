import { compare } from '@parallax/comparison'
import { extractClaims } from '@parallax/extractor'
import type { Article, Capture, Claim, Comparison, Event, Outlet, Problem, Study } from '@parallax/model'
import { SOFTWARE } from '../version.ts'

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
  /** Files that went in, by name and hash. */
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[]
}

/** Extracts (where no claims are given) and compares one event. */
export function compareEvent(input: EventInput): Comparison {
  const { study, event } = input
  const extraction = input.claims ? { claims: [...input.claims], problems: [] } : extractAll(input.articles, study)
  return compare({
    event: { id: event.id, title: event.title, ...(event.window ? { window: event.window } : {}) },
    articles: input.articles,
    claims: extraction.claims,
    outlets: input.outlets,
    ...(input.captures ? { captures: input.captures } : {}),
    quantities: study.quantities,
    sides: study.sides,
    settings: study.settings,
    problems: [...input.problems, ...extraction.problems],
    provenance: { software: SOFTWARE, study: study.study, inputs: [...input.inputs] },
  })
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
