import { byText } from '../../order.ts'
import type { ActorMention } from './actor-mention.ts'

/** What the event's texts say of a named actor, how often. */
type Holder = {
  readonly key: string
  readonly heads: Map<string, number>
  readonly posts: Set<string>
  readonly nations: Map<string, number>
  n: number
}

/**
 * The named actor that a mention of a post without a name stands for: one whom the texts call by this post, of this nation
 * where one is given; of several, whom they call so without a nation ("the president" at home), else the last one named.
 * Mentions that hold a name keep it; null where nobody is known to hold the post.
 */
export function resolvePosts(mentions: readonly ActorMention[], named: readonly (string | null)[]): (string | null)[] {
  const holders = holdersOf(mentions, named)
  let before: readonly string[] = []
  return mentions.map((mention, at) => {
    if (mentions[at - 1]?.article !== mention.article) before = []
    const key = named[at] ?? holderOf(mention, { holders, before })
    if (key !== null) before = [key, ...before.filter((other) => other !== key)].slice(0, MOST_RECENT)
    return key
  })
}
/** Actors met longer ago in a text are not told apart by when. */
const MOST_RECENT = 20

function holdersOf(mentions: readonly ActorMention[], named: readonly (string | null)[]): Holder[] {
  const holders = new Map<string, Holder>()
  mentions.forEach(({ head, post, nation }, at) => {
    const key = named[at]
    if (key === null || key === undefined) return
    const holder = holders.get(key) ?? { key, heads: new Map(), posts: new Set(), nations: new Map(), n: 0 }
    holder.n++
    if (head !== '') holder.heads.set(head, (holder.heads.get(head) ?? 0) + 1)
    if (post !== '') holder.posts.add(post)
    if (nation !== '') holder.nations.set(nation, (holder.nations.get(nation) ?? 0) + 1)
    holders.set(key, holder)
  })
  return [...holders.values()]
}

/** `before`: actors met in the mention's text, the latest first. */
type Ground = { readonly holders: readonly Holder[]; readonly before: readonly string[] }

function holderOf(mention: ActorMention, { holders, before }: Ground): string | null {
  const { head, post, nation, owner, plural } = mention
  if (post === '' || owner !== '' || plural) return null
  const candidates = holders.filter(
    (holder) => (holder.heads.has(head) || holder.posts.has(post)) && (nation === '' || holder.nations.has(nation)),
  )
  const rank = (key: string) => (before.includes(key) ? before.indexOf(key) : before.length)
  const atHome = (holder: Holder) => (holder.heads.get(head) ?? 0) - sum(holder.nations)
  const best = candidates.toSorted(
    (a, b) =>
      Number(b.heads.has(head)) - Number(a.heads.has(head)) ||
      (nation === '' ? Math.sign(atHome(b)) - Math.sign(atHome(a)) : 0) ||
      rank(a.key) - rank(b.key) ||
      b.n - a.n ||
      byText(a.key, b.key),
  )[0]
  return best?.key ?? null
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, n) => total + n, 0)
}
