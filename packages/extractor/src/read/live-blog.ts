import { type AnyNode, type Element, isTag } from 'domhandler'
import { cleanText } from './clean-text.ts'
import { childrenOf, outward } from './element.ts'
import { isObject, type LinkedObject, listOf, textIn, typesOf } from './json-ld.ts'
import type { Line } from './line.ts'
import { readInstant } from './instant.ts'

/** One post of a live blog: when it was posted (ISO 8601 as given, or a time of day) and its lines in page order. */
export type Post = { time: string; lines: Line[] }

/** Fewer timed posts are an article with a few times in it. */
const LEAST_POSTS = 5
const MAX_POSTS = 2_000
const MAX_GROUPS = 5

/** Whether the page's JSON-LD calls it a live blog. */
export function isLiveBlog(linked: readonly LinkedObject[]): boolean {
  return linked.some((object) => typesOf(object).includes('LiveBlogPosting'))
}

/** The posts that JSON-LD lists, oldest first, for pages that show theirs by script only. */
export function updatesIn(linked: readonly LinkedObject[]): { time: string; text: string }[] {
  const updates = linked.flatMap((object) => listOf(object.liveBlogUpdate)).filter(isObject)
  const posts = updates.slice(0, MAX_POSTS).flatMap((update) => {
    const parts = [textIn(update.headline), textIn(update.articleBody)].flatMap((part) =>
      part ? [cleanText(part)] : [],
    )
    const time = readInstant(textIn(update.datePublished) ?? '')
    return parts.length > 0 && time ? [{ time, text: parts.join('\n\n') }] : []
  })
  return posts.sort((a, b) => compareTimes(a.time, b.time))
}

/**
 * The posts of a live blog in order of time, oldest first, or null when the page is none: at least five sibling elements
 * with a `<time>` each, which hold most of the lines. The earliest time in a post is its own; lines outside the posts
 * (the summary on top) are not in any post.
 */
export function postsOf(root: AnyNode, lines: readonly Line[]): Post[] | null {
  const best = siblingsWithTimes(root)
    .map((siblings) => linesByPost(siblings, lines))
    .filter((byPost) => byPost.size >= LEAST_POSTS)
    .sort((a, b) => charactersOf(b) - charactersOf(a))[0]
  const all = lines.reduce((sum, line) => sum + line.text.length, 0)
  if (!best || charactersOf(best) < all / 2) return null
  const posts = [...best].map(([post, postLines]) => ({ time: timesIn(post)[0]?.time ?? '', lines: postLines }))
  return posts.sort((a, b) => compareTimes(a.time, b.time))
}

/** Groups of siblings that each hold a `<time>`, the largest first. */
function siblingsWithTimes(root: AnyNode): Element[][] {
  const groups = new Map<AnyNode, Element[]>()
  for (const { element } of timesIn(root)) {
    for (const outer of outward(element)) {
      const siblings = outer.parent && groups.get(outer.parent)
      if (siblings && siblings.at(-1) !== outer) siblings.push(outer)
      else if (!siblings && outer.parent) groups.set(outer.parent, [outer])
    }
  }
  const candidates = [...groups.values()].filter((posts) => posts.length >= LEAST_POSTS)
  return candidates.sort((a, b) => b.length - a.length).slice(0, MAX_GROUPS)
}

function linesByPost(posts: readonly Element[], lines: readonly Line[]): Map<Element, Line[]> {
  const members = new Set(posts)
  const byPost = new Map<Element, Line[]>()
  for (const line of lines) {
    const post = outward(line.owner).find((outer) => members.has(outer))
    if (!post) continue
    const own = byPost.get(post)
    if (own) own.push(line)
    else byPost.set(post, [line])
  }
  return byPost
}

function charactersOf(byPost: ReadonlyMap<Element, readonly Line[]>): number {
  return [...byPost.values()].flat().reduce((sum, line) => sum + line.text.length, 0)
}

/** `<time>` elements with what they say, in page order. */
function timesIn(root: AnyNode): { element: Element; time: string }[] {
  const times: { element: Element; time: string }[] = []
  const visit = (node: AnyNode): void => {
    if (times.length >= MAX_POSTS) return
    if (isTag(node) && node.name === 'time') {
      const given = node.attribs.datetime ?? ''
      const time = readInstant(given) ?? given
      if (time) times.push({ element: node, time })
    }
    childrenOf(node).forEach(visit)
  }
  visit(root)
  return times
}

/** Instants by the moment they mean; what cannot be read goes by its letters. */
function compareTimes(a: string, b: string): number {
  const [first, second] = [Date.parse(a), Date.parse(b)]
  if (!Number.isNaN(first) && !Number.isNaN(second)) return first - second
  return a < b ? -1 : Number(a > b)
}
