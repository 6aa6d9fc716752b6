import {
  type Article,
  type Capture,
  type Claim,
  type Comparison,
  type EventWindow,
  type FigureClaim,
  type Outlet,
  type Problem,
  type Provenance,
  type Quantity,
  Settings,
  type Side,
  type WatchedQuantity,
} from '@parallax/model'
import { acceptInput } from './accept-input.ts'
import { auditArticles } from './checks/audit-articles.ts'
import { coverageOf } from './coverage/coverage.ts'
import { extrasOf } from './coverage/extras.ts'
import { rosterOf, type Roster } from './coverage/outlets.ts'
import { contrastFraming } from './framing/index.ts'
import { listHeadlines } from './headlines/list-headlines.ts'
import { byText } from './order.ts'
import { findOrigins } from './origins/find-origins.ts'
import { alignQuotes } from './quotes/align-quotes.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import type { Link } from './quantities/link.ts'
import { passageReader } from './text/passage.ts'

/** All there is to compare of one event. Only event, articles, claims and provenance are needed. */
export type CompareInput = {
  event: { id: string; title: string; window?: EventWindow | undefined }
  articles: readonly Article[]
  claims: readonly Claim[]
  /** The outlets sought; an outlet of an article that is not among them is added. */
  outlets?: readonly Outlet[]
  /** What became of the event's addresses. */
  captures?: readonly Capture[]
  quantities?: readonly WatchedQuantity[]
  /** Figures that people say are one quantity, or one of their own; in their order. */
  links?: readonly Link[]
  sides?: readonly Side[]
  settings?: Settings
  /** What went wrong before; the comparison carries it on. */
  problems?: readonly Problem[]
  provenance: Pick<Provenance, 'software'> & { study?: string; inputs?: Provenance['inputs'] }
}

/**
 * Compares the coverage of one event: which figures are about the same thing, how the outlets' figures stand to each
 * other, what they rest on, how each tells it. Pure: the same input in any order gives the same bytes.
 */
export function compare(input: CompareInput): Comparison {
  const { articles, claims, problems } = acceptInput(input.articles, input.claims)
  const settings = input.settings ?? Settings.parse({})
  const roster = rosterOf(articles, input.outlets ?? [], input.captures ?? [])
  const figures = claims.filter((claim) => claim.type === 'figure')
  const passages = passageReader()
  const index = indexOf(articles, figures)
  const origins = findOrigins({ articles, claims: figures, outletOf: roster.outletOf, wires: wiresOf(roster) })
  const { quantities, conversions } = findQuantities({
    event: input.event,
    articles,
    figures,
    watched: input.quantities ?? [],
    links: input.links ?? [],
    approximation: settings.approximation,
    passages,
    roster,
    origins,
    ...index,
  })
  const sorted = quantities.toSorted(byRank)
  const coverage = coverageOf({ quantities: sorted, roster, ...index })
  return {
    schema: 'parallax/comparison@1',
    event: eventOf(input.event),
    outlets: roster.outlets,
    articles,
    claims,
    quantities: sorted,
    origins: origins.origins,
    framing: contrastFraming({
      articles,
      claims,
      reuse: origins.reuse,
      outlets: roster.outlets.filter((outlet) => outlet.articles.length > 0).map((outlet) => outlet.id),
      outletOf: roster.outletOf,
      nameOf: roster.nameOf,
      sides: input.sides ?? [],
    }),
    checks: auditArticles({
      articles,
      figures,
      quantities,
      conversions,
      passages,
      roster,
      approximation: settings.approximation,
      zone: input.event.window?.zone ?? 'UTC',
    }),
    coverage,
    extras: extrasOf(sorted, coverage),
    headlines: listHeadlines(articles, figures, roster.outletOf),
    quotes: alignQuotes({
      attributions: claims.filter((claim) => claim.type === 'attribution'),
      articleOf: index.articleOf,
      outletOf: roster.outletOf,
    }),
    reuse: origins.reuse,
    problems: [...(input.problems ?? []), ...problems].toSorted((a, b) => byText(JSON.stringify(a), JSON.stringify(b))),
    provenance: provenanceOf(input, settings),
  }
}

function indexOf(articles: readonly Article[], figures: readonly FigureClaim[]) {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const claims = new Map(figures.map((claim) => [claim.id, claim]))
  return {
    claimOf: (id: string) => claims.get(id),
    articleOf: (id: string): Article => {
      const article = byId.get(id)
      if (article === undefined) throw new RangeError(`no article ${id}`)
      return article
    },
  }
}

function wiresOf({ outlets }: Roster): Map<string, string> {
  return new Map(outlets.filter((outlet) => outlet.wire).map((outlet) => [outlet.id, outlet.name]))
}

/** Focal before background, watched first, then by the number of outlets, then by label and id. */
function byRank(a: Quantity, b: Quantity): number {
  return (
    Number(b.watched) - Number(a.watched) ||
    Number(a.scope === 'background') - Number(b.scope === 'background') ||
    b.counts.outlets - a.counts.outlets ||
    byText(a.label, b.label) ||
    byText(a.id, b.id)
  )
}

function eventOf({ id, title, window }: CompareInput['event']): Comparison['event'] {
  return window ? { id, title, window } : { id, title }
}

function provenanceOf(input: CompareInput, settings: Settings): Provenance {
  const { software, study, inputs = [] } = input.provenance
  const last = (input.captures ?? [])
    .flatMap((capture) => capture.fetchedAt ?? [])
    .toSorted(byText)
    .at(-1)
  return {
    software,
    ...(study === undefined ? {} : { study }),
    settings,
    sides: [...(input.sides ?? [])],
    inputs: inputs.toSorted((a, b) => byText(a.name, b.name) || byText(a.sha256, b.sha256)),
    ...(last === undefined ? {} : { lastCaptureAt: last }),
  }
}
