import { contentId, type AttributionClaim } from '@parallax/model'
import type { Analysis } from '../text/analysis.ts'
import type { Language } from '../languages/language.ts'
import type { TokenRange } from '../phrases/noun-phrase.ts'
import type { Unit } from '../phrases/units.ts'
import { carryOnQuotations } from './carry-on-quotations.ts'
import { layOut, type Page } from './page.ts'
import { readColon } from './read-colon.ts'
import { readPreposition } from './read-preposition.ts'
import { readVerb } from './read-verb.ts'
import type { Reading } from './reading.ts'

/** Where an analysed text comes from. */
export type AttributionContext = {
  readonly language: Language
  readonly article: string
  readonly in: 'title' | 'text'
}

type Rule = (page: Page, unit: Unit, at: number) => Reading | null

/** Tried at every token, in this order; the first that reads something there wins. */
const RULES: readonly Rule[] = [readPreposition, readVerb, readColon]

/** Who says what in one text: every attribution with its source, cue and content, ordered by start. */
export function extractAttributions(analysis: Analysis, context: AttributionContext): AttributionClaim[] {
  const page = layOut(analysis, context)
  const readings: Reading[] = []
  for (const unit of page.units) {
    for (let at = unit.first; at < unit.last; at++) {
      for (const rule of RULES) {
        const reading = rule(page, unit, at)
        if (!reading) continue
        readings.push(reading)
        break
      }
    }
  }
  return carryOnQuotations(page, readings).map((reading) => asClaim(page, context, reading))
}

function asClaim(page: Page, context: AttributionContext, reading: Reading): AttributionClaim {
  const span = ([first, last]: TokenRange): [number, number] => [
    page.tokens[first]?.start ?? 0,
    page.tokens[last - 1]?.end ?? 0,
  ]
  const contentSpans = reading.content.map(span)
  const start = Math.min(...contentSpans.map(([from]) => from))
  const end = Math.max(...contentSpans.map(([, to]) => to))
  const source = reading.source && span(reading.source)
  const cueSpans = reading.cue.map(span)
  return {
    type: 'attribution',
    id: contentId('a', [context.article, context.in, start, end, ...cueSpans.flat()]),
    article: context.article,
    in: context.in,
    start,
    end,
    sourceSpans: source ? [source] : [],
    cueSpans,
    contentSpans,
    source: source ? page.text.slice(...source) : null,
    sourceType: 'other',
    cueClass: reading.cueClass,
    direct: false,
    rules: [reading.rule],
  }
}
