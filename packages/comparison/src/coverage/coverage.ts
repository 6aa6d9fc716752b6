import type {
  Article,
  ComparedOutlet,
  CoverageCell,
  CoverageState,
  FigureClaim,
  Position,
  Quantity,
} from '@parallax/model'
import type { Roster } from './outlets.ts'

/** What the matrix of quantities and outlets is filled from. */
export type CoverageInput = {
  quantities: readonly Quantity[]
  roster: Roster
  claimOf: (id: string) => FigureClaim | undefined
  articleOf: (id: string) => Article
}

/** One cell per quantity and outlet, in the order of both. */
export function coverageOf({ quantities, roster, claimOf, articleOf }: CoverageInput): CoverageCell[] {
  return quantities.flatMap((quantity) => {
    const claims = quantity.claims.flatMap((id) => claimOf(id) ?? [])
    const byOutlet = Map.groupBy(claims, (claim) => roster.outletOf(claim.article))
    return roster.outlets.map((outlet): CoverageCell => {
      const own = byOutlet.get(outlet.id) ?? []
      const position = firstPosition(own.map((claim) => positionOf(claim, articleOf(claim.article))))
      return {
        quantity: quantity.id,
        outlet: outlet.id,
        state: own.length > 0 ? 'reported' : absence(outlet),
        claims: own.map((claim) => claim.id),
        ...(position ? { position } : {}),
      }
    })
  })
}

/** Silence counts only in a full text that was read. */
function absence(outlet: ComparedOutlet): CoverageState {
  switch (outlet.state) {
    case 'read':
      return 'not-reported'
    case 'excerpt-only':
    case 'not-retrieved':
      return 'not-retrieved'
    case 'paywalled':
      return 'paywalled'
    case 'extraction-failed':
      return 'extraction-failed'
    default:
      return outlet.state satisfies never
  }
}

const ORDER: readonly Position[] = [
  'headline',
  'lead',
  'first-quarter',
  'second-quarter',
  'third-quarter',
  'last-quarter',
]

function firstPosition(positions: readonly Position[]): Position | undefined {
  return ORDER.find((position) => positions.includes(position))
}

/** The headline, the first paragraph, or the quarter of the text by its length. */
function positionOf(claim: FigureClaim, article: Article): Position {
  if (claim.in === 'title') return 'headline'
  if (claim.in !== 'text') return 'last-quarter'
  const lead = article.text.indexOf('\n\n')
  if (claim.start < (lead < 0 ? 0 : lead)) return 'lead'
  const quarter = Math.min(3, Math.floor((4 * claim.start) / Math.max(1, article.text.length)))
  return ORDER[quarter + 2] ?? 'last-quarter'
}
