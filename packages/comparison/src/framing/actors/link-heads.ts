import { byText } from '../../order.ts'
import type { ActorMention } from './actor-mention.ts'

/**
 * Keys for the mentions that no name stands for, by party or nation, else by whose they are and their head; a mention that
 * tells less is that one of its event that tells more: "the party" the party last named in its text, "the lawyers" the
 * lawyers of whom it speaks most, "Vale's team" Vale's lawyers. Heads are joined where one stands before the other
 * ("migrant caravan", "migrants").
 */
export function linkHeads(mentions: readonly ActorMention[], known: readonly (string | null)[]): string[] {
  const own = mentions.map((mention, at) => known[at] ?? ownKey(mention))
  const fuller = fullerKeys(mentions, { known, own })
  const keys = own.map((key, at) => known[at] ?? fuller[at] ?? key)
  const parents = joinedHeads(mentions, { known, own })
  return keys.map((key) => rootOf(parents, key))
}

type Ground = { readonly known: readonly (string | null)[]; readonly own: readonly string[] }

function ownKey({
  head,
  post,
  nation,
  owner,
  plural,
}: Omit<ActorMention, 'article' | 'at' | 'name' | 'modifiers'>): string {
  const sort = post || head
  if (owner !== '') return `${owner}’s ${sort}`
  if (nation !== '' && post === '') return nation
  if (nation !== '' && !plural) return `${post} of ${nation}`
  return sort || 'unknown'
}

/** For a mention by its head alone, or by its owner and a word for any people, the key of one that says more. */
function fullerKeys(mentions: readonly ActorMention[], { known, own }: Ground): (string | null)[] {
  const nameless = mentions.map((mention, at) => ({ mention, at })).filter(({ at }) => known[at] === null)
  const byHead = Map.groupBy(nameless, ({ mention }) => mention.head)
  const byOwner = Map.groupBy(nameless, ({ mention }) => mention.owner)
  const fuller: (string | null)[] = mentions.map(() => null)
  for (const [head, same] of byHead) {
    const [bare, full] = [same.filter(isBare), same.filter((one) => !isBare(one))]
    // A head that mostly stands alone is an actor of its own.
    if (head !== '' && bare.length <= full.length) bare.forEach(({ at }) => (fuller[at] = fullerKey(at, full)))
  }
  for (const [owner, theirs] of byOwner) {
    const [any, full] = [theirs.filter(isAnyPeople), theirs.filter((one) => !isAnyPeople(one))]
    if (owner !== '') any.forEach(({ at }) => (fuller[at] = fullerKey(at, full)))
  }
  return fuller

  /** The last before it in its text, else the commonest. */
  function fullerKey(at: number, full: readonly Placed[]): string | null {
    const before = full.findLast((one) => one.at < at && one.mention.article === mentions[at]?.article)
    return before ? (own[before.at] ?? null) : commonest(full.map((one) => own[one.at] ?? ''))
  }
}

type Placed = { readonly mention: ActorMention; readonly at: number }

function isBare({ mention: { owner, nation } }: Placed): boolean {
  return owner === '' && nation === ''
}

function isAnyPeople({ mention: { head } }: Placed): boolean {
  return ANY_PEOPLE.has(head)
}
const ANY_PEOPLE = new Set(['team', 'staff', 'office', 'squad', 'squadron', 'crew', 'group', 'people'])

function commonest(keys: readonly string[]): string | null {
  const counted = [...Map.groupBy(keys, (key) => key)]
  return counted.toSorted(([a, x], [b, y]) => y.length - x.length || byText(a, b))[0]?.[0] ?? null
}

function joinedHeads(mentions: readonly ActorMention[], { known, own }: Ground): Map<string, string> {
  const parents = new Map<string, string>()
  const keyOfHead = new Map(
    mentions.flatMap(({ head, post, owner, nation, plural }, at) =>
      known[at] === null && head !== '' && owner === '' && (nation === '' || plural)
        ? [[head, post || head] as const]
        : [],
    ),
  )
  mentions.forEach(({ modifiers, owner }, at) => {
    const before = keyOfHead.get(modifiers.split(' ').at(-1) ?? '')
    if (known[at] === null && owner === '' && before !== undefined) join(parents, own[at] ?? '', before)
  })
  return parents
}

function rootOf(parents: ReadonlyMap<string, string>, key: string): string {
  let root = key
  for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
  return root
}

function join(parents: Map<string, string>, left: string, right: string): void {
  const [a = '', b = ''] = [rootOf(parents, left), rootOf(parents, right)].toSorted()
  if (a !== b) parents.set(b, a)
}
