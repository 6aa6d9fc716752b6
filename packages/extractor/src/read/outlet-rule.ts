import type { PageRule } from '@parallax/outlets'
import { selectAll } from 'css-select'
import type { AnyNode, Document, Element } from 'domhandler'
import { namesIn } from './authors.ts'
import type { Body } from './body.ts'
import { cleanText } from './clean-text.ts'
import { outward, rawTextOf } from './element.ts'

/** What an outlet's rule gives: the body it selects, and the authors if it selects any. */
export type RuledReading = { body: Body; authors: string[] }

/**
 * Reads a page by its outlet's own rule, which goes before the general readers; null where the rule matches nothing any
 * more, which is an alarm: the outlet has rebuilt its pages. Throws where a selector is none.
 */
export function readByRule(rule: PageRule, root: Document, body: Body): RuledReading | null {
  const select = (selectors: readonly string[]) =>
    selectors.length === 0
      ? new Set<AnyNode>()
      : new Set<AnyNode>(selectAll<AnyNode, Element>(selectors.join(','), root))
  const [within, dropped] = [select(rule.body), select(rule.drop)]
  const isIn = (elements: ReadonlySet<AnyNode>, node: AnyNode) => outward(node).some((outer) => elements.has(outer))
  const chosen = body.all.filter((line) => isIn(within, line.owner) && !isIn(dropped, line.owner))
  const lines = chosen.filter(({ role }) => role !== 'caption')
  if (lines.length === 0) return null
  const captions = chosen.filter(({ role }) => role === 'caption')
  const authors = [...select(rule.author)].flatMap((node) => namesIn(cleanText(rawTextOf(node))))
  return { body: { ...body, lines, captions }, authors }
}
