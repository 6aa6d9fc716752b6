import type { Article, Capture, ComparedOutlet, Outlet, OutletState } from '@parallax/model'
import { byText } from '../order.ts'

/** The outlets of a comparison, and to which of them each article belongs. */
export type Roster = {
  outlets: ComparedOutlet[]
  /** The outlet id of an article. */
  outletOf: (article: string) => string
  nameOf: (outlet: string) => string
}

/** Every outlet sought, and every one that an article comes from; sorted by id. */
export function rosterOf(
  articles: readonly Article[],
  sought: readonly Outlet[],
  captures: readonly Capture[],
): Roster {
  const idOf = outletFinder(sought)
  const owner = new Map(articles.map((article) => [article.id, idOf(article.outlet)]))
  const byOutlet = Map.groupBy(articles, (article) => owner.get(article.id) ?? article.outlet)
  const known = new Map(sought.map((outlet) => [outlet.id, outlet]))
  const ids = new Set([...known.keys(), ...byOutlet.keys(), ...captures.map((capture) => capture.outlet)])
  const outlets = [...ids].toSorted(byText).map((id) =>
    describe(id, known.get(id), {
      articles: byOutlet.get(id) ?? [],
      captures: captures.filter((capture) => capture.outlet === id),
    }),
  )
  const names = new Map(outlets.map((outlet) => [outlet.id, outlet.name]))
  return {
    outlets,
    outletOf: (article) => owner.get(article) ?? article,
    nameOf: (outlet) => names.get(outlet) ?? outlet,
  }
}

type Coverage = { articles: readonly Article[]; captures: readonly Capture[] }

function describe(id: string, known: Outlet | undefined, { articles, captures }: Coverage): ComparedOutlet {
  return {
    id,
    name: known?.name ?? id,
    ...(known?.home ? { home: known.home } : {}),
    wire: known?.wire ?? false,
    state: stateOf(articles, captures),
    articles: articles.map((article) => article.id).toSorted(byText),
    ...(captures.length > 0 ? { outcomes: outcomesOf(captures) } : {}),
  }
}

/** How far the coverage came: an absent claim means something only where a whole text was read. */
function stateOf(articles: readonly Article[], captures: readonly Capture[]): OutletState {
  if (articles.some(isWhole)) return 'read'
  const outcomes = new Set(captures.map((capture) => capture.outcome))
  if (outcomes.has('paywall')) return 'paywalled'
  if (articles.length > 0) return 'excerpt-only'
  return outcomes.has('ok') || outcomes.has('not-modified') ? 'extraction-failed' : 'not-retrieved'
}

function isWhole(article: Article): boolean {
  return article.text.trim() !== '' && article.textKind !== 'excerpt' && article.textKind !== 'headline-only'
}

function outcomesOf(captures: readonly Capture[]): NonNullable<ComparedOutlet['outcomes']> {
  const outcomes: NonNullable<ComparedOutlet['outcomes']> = {}
  for (const { outcome } of captures.toSorted((a, b) => byText(a.outcome, b.outcome))) {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  return outcomes
}

/** Articles name their outlet by id, by name or by host, whichever their corpus had. */
function outletFinder(sought: readonly Outlet[]): (named: string) => string {
  const ids = new Map<string, string>()
  for (const { id, name, home } of sought.toReversed()) {
    if (home) ids.set(new URL(home).host.replace(/^www\./, ''), id)
    ids.set(name.toLowerCase(), id)
  }
  for (const { id } of sought) ids.set(id, id)
  return (named) => ids.get(named) ?? ids.get(named.toLowerCase().replace(/^www\./, '')) ?? named
}
