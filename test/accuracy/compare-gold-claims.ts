/**
 * Compares the hand-coded claims of the gold events, so that alignment and verdicts are measured apart from extraction.
 * Usage, from the project's root: node test/accuracy/compare-gold-claims.ts OUT, then
 * node ../shared/eval/figures.mjs --predictions OUT
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compare } from '@parallax/comparison'
import { Article, Comparison, contentId, FigureClaim } from '@parallax/model'
import { z } from 'zod'

/** One line of a hand-coded figures.jsonl, as far as a claim needs it. */
const Coded = z.looseObject({
  ...FigureClaim.pick({ article: true, in: true, start: true, end: true, quote: true, hedge: true }).shape,
  ...FigureClaim.pick({ lower: true, upper: true, unit: true, kind: true, what: true, status: true, aspect: true })
    .shape,
  source: z.string().nullable(),
})
const Event = z.looseObject({ id: z.string(), title: z.string() })

const GOLD = resolve(import.meta.dirname, '../../../shared/gold/events')

/** The comparison of one gold event's hand-coded claims; null where the gold set is missing. */
export function compareGoldEvent(id: string): Comparison | null {
  const folder = join(GOLD, id)
  if (!existsSync(join(folder, 'figures.jsonl'))) return null
  const pages = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'event.json')
  return compare({
    event: Event.pick({ id: true, title: true }).parse(readJson(join(folder, 'event.json'))),
    articles: pages.map((file) => Article.parse(readJson(join(folder, file)))),
    claims: linesOf(join(folder, 'figures.jsonl')).map((line) => claimOf(Coded.parse(JSON.parse(line)))),
    provenance: { software: { name: 'parallax', version: '0' } },
  })
}

/** The ids of the gold events; none where the gold set is missing. */
function goldEvents(): string[] {
  return existsSync(GOLD) ? readdirSync(GOLD).toSorted() : []
}

function claimOf(coded: z.infer<typeof Coded>): FigureClaim {
  const { article, start, end, quote, lower, upper, hedge, unit, kind, what, status, aspect, source } = coded
  const words = { article, in: coded.in, start, end, quote, lower, upper, hedge, unit, kind, what, status, aspect }
  return {
    type: 'figure',
    id: contentId('f', [article, coded.in, start, end]),
    ...words,
    attribution: source ? { source, sourceType: 'other', cue: null, span: [start, end], id: null } : null,
    rules: ['hand-coded'],
  }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean)
}

if (import.meta.main) {
  const [, , out = ''] = process.argv
  if (out === '') throw new Error('usage: node test/accuracy/compare-gold-claims.ts OUT')
  for (const id of goldEvents()) {
    const comparison = compareGoldEvent(id)
    if (comparison === null) continue
    mkdirSync(join(out, id), { recursive: true })
    writeFileSync(
      join(out, id, 'claims.jsonl'),
      comparison.claims.map((claim) => `${JSON.stringify(claim)}\n`).join(''),
    )
    writeFileSync(join(out, id, 'comparison.json'), JSON.stringify(Comparison.parse(comparison)))
  }
}
