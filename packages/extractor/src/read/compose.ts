import type { Article } from '@parallax/model'
import type { Line } from './line.ts'

/** An article's text with the blocks that stand in it. */
export type Composition = {
  text: string
  blocks: NonNullable<Article['blocks']>
  /** Where lines of the page stand in the text. */
  standing: { line: Line; start: number }[]
}

const BREAK = '\n\n'

/**
 * Joins lines to a text, paragraphs parted by a blank line, and notes where headings, list items, quotations and rows of
 * tables stand in it. Plain paragraphs are no blocks: they are the text.
 */
export function composeLines(lines: readonly Line[]): Composition {
  const blocks: Composition['blocks'] = []
  const standing: Composition['standing'] = []
  let text = ''
  for (const line of lines) {
    const start = text === '' ? 0 : text.length + BREAK.length
    text = text === '' ? line.text : text + BREAK + line.text
    standing.push({ line, start })
    if (line.role !== 'paragraph') blocks.push({ role: line.role, text: line.text, start, end: text.length })
  }
  return { text, blocks, standing }
}

/** The same for a live blog: what stands before the posts, then each post as a block with its time, in the order given. */
export function composePosts(before: readonly Line[], posts: readonly TimedText[]): Composition {
  const head = composeLines(before)
  let text = head.text
  const blocks = [...head.blocks]
  const standing = [...head.standing]
  for (const post of posts) {
    const start = text === '' ? 0 : text.length + BREAK.length
    text = text === '' ? post.text : text + BREAK + post.text
    blocks.push({ role: 'live-blog-post', text: post.text, start, end: text.length, time: post.time })
    for (const { line, start: within } of post.standing ?? []) standing.push({ line, start: start + within })
  }
  return { text, blocks, standing }
}

/** A post's time and its paragraphs, joined. */
type TimedText = { time: string; text: string; standing?: Composition['standing'] }
