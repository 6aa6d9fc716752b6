import type { FigureClaim } from '@parallax/model'
import { canonical, contentOf } from './vocabulary.ts'

/** What stands around a figure: words near it, the name it likely belongs to, all names, and the text right behind it. */
type Nearby = {
  near: ReadonlyMap<string, number>
  owner: readonly string[]
  names: ReadonlySet<string>
  after: string
}

/** Offers, contracts, bids: the word that stands for all of them. */
const DEAL = canonical('deal')

// One text has many distances: the word alone says of none what lies there.
const BARE_DISTANCE = 'distance'

/**
 * What a sum, share, span of time or measure is of. Readers of text often find only a piece of it: where that is a name,
 * the nearest common words join it; and an offer or a contract without a name is that of the nearest one.
 */
export function topicOf(claim: FigureClaim, head: string[], { near, owner, names, after }: Nearby): string[] {
  if (claim.unit === 'person' || claim.unit === 'item') return head
  const isBare = claim.what === BARE_DISTANCE
  const common = isBare ? [] : head.filter((word) => !names.has(word))
  const nearest = [...near].filter(([word]) => !names.has(word)).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const found = common.length > 0 ? common : nearest.slice(0, 2).map(([word]) => word)
  const isOwned = found.includes(DEAL) && (head.length === common.length || common.length === 0)
  const target = claim.kind === 'percent' ? targetOf(after) : []
  return [...new Set([...(isBare ? [] : head), ...found, ...(isOwned ? owner : []), ...target])]
}

// "25 percent on imported steel and 10 percent on aluminum": what a share is laid on, before the next figure or clause.
const LAID_ON = /^[^\d,.;:]{0,40}?\bon (\p{L}+(?: \p{L}+){0,2})/u
const GOES_ON = /^(?:and|or|from|by|to|in|that|which|the)$/

function targetOf(after: string): string[] {
  const words = LAID_ON.exec(after)?.[1]?.split(' ') ?? []
  const end = words.findIndex((word) => GOES_ON.test(word))
  return contentOf(words.slice(0, end < 0 ? words.length : end).join(' '))
}
