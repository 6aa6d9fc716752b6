import type { Approximation, Article, EventWindow, FigureClaim, Quantity, WatchedQuantity } from '@parallax/model'
import type { Roster } from '../coverage/outlets.ts'
import { exchangeRates } from '../intervals/exchange-rates.ts'
import { statedConversions } from '../intervals/stated-conversions.ts'
import type { Origins } from '../origins/find-origins.ts'
import { type PassageReader, sentenceOf, textAt } from '../text/passage.ts'
import { align } from './align.ts'
import { fatesOf } from './fates.ts'
import { type Bench, buildQuantity } from './build-quantity.ts'
import { conversionPairs } from './conversion-pairs.ts'
import { noteDenials } from './denials.ts'
import { link, type Link } from './link.ts'
import { nameQuantities } from './name-quantities.ts'
import { readSlots } from './slots.ts'
import { surroundingsOf } from './surroundings.ts'
import { unreported } from './unreported.ts'
import { crowdOf, loneWords, wordWeight } from './word-weight.ts'

/** What quantities are found in. */
export type QuantityInput = {
  event: { id: string; title: string; window?: EventWindow | undefined }
  articles: readonly Article[]
  figures: readonly FigureClaim[]
  watched: readonly WatchedQuantity[]
  /** What people say belongs together or apart. */
  links: readonly Link[]
  approximation: Approximation
  passages: PassageReader
  roster: Roster
  origins: Origins
  articleOf: (id: string) => Article
  claimOf: (id: string) => FigureClaim | undefined
}

/** All quantities of an event with their verdicts, and the conversions its texts state. */
export function findQuantities(input: QuantityInput): {
  quantities: Quantity[]
  conversions: [FigureClaim, FigureClaim][]
} {
  const { event, articles, figures, passages, roster, articleOf, watched } = input
  const fates = fatesOf(figures, (claim) => sentenceOf(passages(articleOf(claim.article), claim.in), claim))
  const around = surroundingsOf(event, articles, {
    figures,
    passages,
    fates,
    outletOf: roster.outletOf,
    approximation: input.approximation,
  })
  const slots = figures.map((claim) => readSlots(claim, articleOf(claim.article), around))
  const conversions = conversionPairs(figures, (claim) => textAt(articleOf(claim.article), claim.in))
  const ties = conversions.map(([first, second]) => [first.id, second.id] as const)
  const scales = { weight: wordWeight(slots), crowd: crowdOf(slots), lone: loneWords(slots) }
  const named = nameQuantities(link(align(slots, { ties, watched, scales }), input.links, scales), event.id)
  const bench: Bench = {
    approximation: input.approximation,
    rates: exchangeRates(conversions),
    statedWith: statedConversions(conversions),
    zone: event.window?.zone ?? 'UTC',
    articleOf,
    claimOf: input.claimOf,
    nameOf: roster.nameOf,
    headlineWords: around.headlineWords,
    haveOneOrigin: input.origins.haveOneOrigin,
    countTexts: input.origins.countTexts,
  }
  const reported = new Set(named.flatMap(({ watched }) => watched?.id ?? []))
  const missing = watched.filter((quantity) => !reported.has(quantity.id)).map(unreported)
  const judged = named.map((each) => buildQuantity(each, bench))
  return { quantities: [...noteDenials(named, judged, roster.nameOf), ...missing], conversions }
}
