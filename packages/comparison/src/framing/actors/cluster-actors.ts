import { byText } from '../../order.ts'
import type { ActorMention } from './actor-mention.ts'
import { nameEntities } from './name-entities.ts'
import { linkHeads } from './link-heads.ts'
import { resolvePosts } from './resolve-posts.ts'

/**
 * Which namings in the texts of one event mean one actor: per mention, in their order, the key of its actor. Names first
 * ("Kim Vale" is "Vale" is "Mr. Vale"), then posts without a name by who holds such a post here and for which nation
 * ("the president"), then common nouns by head and by what stands before it ("migrant caravan", "migrants"); after the
 * sieves of Lee et al. 2013 and Hamborg 2023 (chapter 4), by tables alone.
 */
export function clusterActors(mentions: readonly ActorMention[]): string[] {
  const ordered = mentions
    .map((mention, index) => ({ mention, index }))
    .toSorted((a, b) => byText(a.mention.article, b.mention.article) || a.mention.at - b.mention.at)
  const sorted = ordered.map(({ mention }) => mention)
  const posted = resolvePosts(sorted, nameEntities(sorted))
  const entities = [...Map.groupBy(posted, (key) => key ?? '')].map(([key, own]) => ({ key, n: own.length }))
  const owners = new Map(sorted.map(({ owner }) => [owner, ownerEntity(owner, entities)] as const))
  const owned = sorted.map((mention) => ({ ...mention, owner: owners.get(mention.owner) ?? mention.owner }))
  const linked = linkHeads(owned, posted)
  const keys = Array.from(mentions, () => '')
  ordered.forEach(({ index }, at) => {
    keys[index] = linked[at] ?? ''
  })
  return keys
}

/** The named actor whose name holds the owner's: "vale" is "kim vale". */
function ownerEntity(owner: string, entities: readonly { readonly key: string; readonly n: number }[]): string {
  const words = new Set(owner.split(' '))
  const holding = entities.filter(({ key }) => words.isSubsetOf(new Set(key.split(' '))))
  return owner === '' ? '' : (holding.toSorted((a, b) => b.n - a.n || byText(a.key, b.key))[0]?.key ?? owner)
}
