import { contentId, type AttributionClaim } from '@parallax/model'
import type { Language } from '../languages/language.ts'
import type { TokenRange } from '../phrases/ground.ts'
import type { Unit } from '../phrases/units.ts'
import type { Analysis } from '../text/analysis.ts'
import { carryOnQuotations } from './carry-on-quotations.ts'
import { findOuter } from './find-outer.ts'
import { keepChains } from './keep-chains.ts'
import { layOut, type Page } from './page.ts'
import { readAdjective } from './read-adjective.ts'
import { readColon } from './read-colon.ts'
import { readNoun } from './read-noun.ts'
import { readPreposition } from './read-preposition.ts'
import { readVerb } from './read-verb.ts'
import type { Reading } from './reading.ts'
import { resolveSpeakers, type Speaker } from './resolve-speakers.ts'

/** Where an analysed text comes from. */
export type AttributionContext = {
  readonly language: Language
  readonly article: string
  readonly in: 'title' | 'text'
}

type Rule = (page: Page, unit: Unit, at: number) => Reading | null

/** Tried at every token, in this order; the first that reads something there wins. A verb in front of a colon beats the colon. */
const RULES: readonly Rule[] = [readPreposition, readAdjective, readVerb, readNoun, readColon]

/** Who says what in one text: every attribution with its source, cue and content, ordered by the place of its content. */
export function extractAttributions(analysis: Analysis, context: AttributionContext): AttributionClaim[] {
  const page = layOut(analysis, context)
  const readings = keepChains(page, carryOnQuotations(page, readAll(page)))
  const outer = findOuter(readings)
  const speakers = resolveSpeakers(page, readings, outer)
  const ids = new Map(readings.map((reading) => [reading, idOf(page, context, reading)]))
  return readings
    .filter((reading) => !isDeed(page, reading, speakers.get(reading)))
    .map((reading) => {
      const around = outer.get(reading)
      const via = around && ids.get(around)
      return asClaim(page, { context, reading, id: ids.get(reading) ?? '', speaker: speakers.get(reading), via })
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
}

/** "Rebels attacked the town" says nothing: an armed group or a nation does it. */
function isDeed({ tokens, lexicon }: Page, { at, rule }: Reading, speaker: Speaker | undefined): boolean {
  if (rule !== 'verb-object' || !lexicon.deeds.has(tokens[at]?.lemma ?? '')) return false
  return speaker?.sourceType === 'security' || lexicon.nationNames.has((speaker?.source ?? '').toLowerCase())
}

function readAll(page: Page): Reading[] {
  const readings: Reading[] = []
  const quoted = new Set<number>()
  for (const unit of page.units) {
    for (let at = unit.first; at < unit.last; at++) {
      for (const rule of RULES) {
        const reading = rule(page, unit, at)
        if (
          !reading ||
          !isSound(reading) ||
          (rule === readColon && reading.content.some(([first]) => quoted.has(first)))
        )
          continue
        for (const [first] of reading.content) quoted.add(first)
        readings.push(reading)
        break
      }
    }
  }
  return readings
}

/** Every piece has words; hostile text ("::" as a headline) can leave one empty. */
function isSound({ source, cue, content }: Reading): boolean {
  const pieces = [...(source ? [source] : []), ...cue, ...content]
  return content.length > 0 && pieces.every(([first, last]) => last > first)
}

function idOf(page: Page, context: AttributionContext, { at, rule, content }: Reading): string {
  const place = content.flatMap(([first, last]) => [page.tokens[first]?.start ?? 0, page.tokens[last - 1]?.end ?? 0])
  return contentId('a', [context.article, context.in, page.tokens[at]?.start ?? 0, rule, ...place])
}

type Parts = {
  readonly context: AttributionContext
  readonly reading: Reading
  readonly id: string
  readonly speaker: Speaker | undefined
  readonly via: string | undefined
}

function asClaim(page: Page, { context, reading, id, speaker, via }: Parts): AttributionClaim {
  const span = ([first, last]: TokenRange): [number, number] => [
    page.tokens[first]?.start ?? 0,
    page.tokens[last - 1]?.end ?? 0,
  ]
  const contentSpans = [...reading.content].sort(([a], [b]) => a - b).map(span)
  const cueSpans = reading.cue.map(span)
  const direct = reading.content.every(([first, last]) => isWithinQuotation(page, reading, [first, last]))
  return {
    type: 'attribution',
    id,
    article: context.article,
    in: context.in,
    start: Math.min(...contentSpans.map(([start]) => start)),
    end: Math.max(...contentSpans.map(([, end]) => end)),
    sourceSpans: reading.source ? [span(reading.source)] : [],
    cueSpans,
    contentSpans,
    cue: cueSpans.map(([start, end]) => page.text.slice(start, end)).join(' '),
    source: speaker?.source ?? null,
    ...(speaker?.speaker && { speaker: speaker.speaker }),
    sourceType: speaker?.sourceType ?? 'unnamed',
    cueClass: reading.cueClass,
    direct,
    ...(via && { via }),
    ...(speaker && speaker.alternatives.length > 0 && { alternatives: [...speaker.alternatives] }),
    rules: [reading.rule, ...(speaker?.rules ?? [])],
  }
}

/** Whether a piece of content is one quotation, other than the one the cue itself stands in. */
function isWithinQuotation({ quoteOf }: Page, { at }: Reading, [first, last]: TokenRange): boolean {
  const order = quoteOf[first]
  return order !== -1 && order === quoteOf[last - 1] && order !== quoteOf[at]
}
