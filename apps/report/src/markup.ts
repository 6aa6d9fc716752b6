import { html as template } from 'hono/html'
import { neutralised } from './words/neutralised.ts'

/** Finished HTML: every text in it is escaped. */
export type Markup = Exclude<ReturnType<typeof template>, Promise<unknown>>

/** What a template takes: text (escaped and neutralised here), numbers, finished markup, lists of these; nothing for the rest. */
export type Piece = Markup | string | number | false | null | undefined | readonly Piece[]

/**
 * The one way HTML is made in this room. Text is escaped and robbed of control and bidi override characters on its way
 * in, so that no section can forget to. The indentation of the source is dropped: it would be a fifth of the report.
 */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  const made = template(tight(strings), ...pieces.map(safe))
  if (made instanceof Promise) throw new TypeError('a template of the report was given something to wait for')
  return made
}

/** White space next to the tag of a block is never seen; next to words and inline tags it may be. */
const BLOCK =
  '</?(?:table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|div|p|details|summary|section|article|h[1-6]|blockquote|svg|circle|rect)\\b[^<>]*>'
const AFTER_BLOCK = new RegExp(`(${BLOCK})\\s+`, 'g')
const BEFORE_BLOCK = new RegExp(`\\s+(${BLOCK})`, 'g')

/** The formatter breaks a line before the bracket that ends a tag, or sets a blank before its slash. */
const WITHIN_TAG = /(?:\n|(?<=") )(\/?>)/g

const tightened = new WeakMap<TemplateStringsArray, TemplateStringsArray>()

function tight(strings: TemplateStringsArray): TemplateStringsArray {
  const known = tightened.get(strings)
  if (known) return known
  const parts = strings.map((part) =>
    part
      .replace(/\s*\n\s*/g, '\n')
      .replace(AFTER_BLOCK, '$1')
      .replace(BEFORE_BLOCK, '$1')
      .replace(WITHIN_TAG, '$1'),
  )
  const made = Object.assign(parts, { raw: strings.raw })
  tightened.set(strings, made)
  return made
}

function safe(piece: Piece): unknown {
  if (typeof piece === 'string') return neutralised(piece)
  if (Array.isArray(piece)) return piece.map(safe)
  return piece
}
