import type { Article, FigureClaim } from '@parallax/model'

/** What origins are sought in; articles sorted by id. */
export type OriginInput = {
  articles: readonly Article[]
  claims: readonly FigureClaim[]
  outletOf: (article: string) => string
  /** Names of outlets that are agencies themselves, by outlet id. */
  wires: ReadonlyMap<string, string>
}
