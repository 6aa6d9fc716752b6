import type { Article, AttributionClaim, Claim, FigureClaim, FrameClaim, FramingContrast, Reuse } from '@parallax/model'
import { byText } from '../order.ts'
import { agency } from './agency.ts'
import { anonymity } from './anonymity.ts'
import { attributionVerbs } from './attribution-verbs.ts'
import { background } from './background.ts'
import { casualtySymmetry } from './casualty-symmetry.ts'
import { channel } from './channel.ts'
import { contrast, leftOut, type Over } from './contrast.ts'
import { epithets } from './epithets.ts'
import { figureVoice } from './figure-voice.ts'
import { firstSpeaker } from './first-speaker.ts'
import { headlineSlots } from './headline-slots.ts'
import { hedging } from './hedging.ts'
import { humanization } from './humanization.ts'
import { independentTexts } from './independent-texts.ts'
import type { FramingGround, Measure } from './measure.ts'
import { naming } from './naming.ts'
import { omission } from './omission.ts'
import { prominence } from './prominence.ts'
import { quotation } from './quotation.ts'
import { sourceRange } from './source-range.ts'
import { sourceTypes } from './source-types.ts'
import { victimSide } from './victim-side.ts'
import { violenceWords } from './violence-words.ts'
import { wording } from './wording.ts'
import { wordsBySide } from './words-by-side.ts'
import { wordsByType } from './words-by-type.ts'

/** All framing measures, in the order of the report: who acts, whom it befalls, what they are called, who tells it and how. */
export const MEASURES: readonly Measure[] = [
  agency,
  headlineSlots,
  victimSide,
  casualtySymmetry,
  humanization,
  violenceWords,
  naming,
  sourceTypes,
  sourceRange,
  wordsByType,
  wordsBySide,
  anonymity,
  channel,
  firstSpeaker,
  attributionVerbs,
  epithets,
  quotation,
  figureVoice,
  hedging,
  prominence,
  omission,
  wording,
  background,
]

/** What framing is contrasted over: the claims of the event, and which of its articles are near copies. */
export type FramingInput = Over & {
  readonly articles: readonly Article[]
  readonly claims: readonly Claim[]
  readonly reuse: readonly Reuse[]
}

/**
 * One contrast per measure that has readings, after an outlet's near copies of one text are collapsed; a measure that
 * needs what the study does not give is named with the reason. Measures this house does not know are left to those who
 * added them.
 */
export function contrastFraming(input: FramingInput): FramingContrast[] {
  const ground = groundOf(input)
  return MEASURES.flatMap((measure) => {
    if (measure.needsSides && input.sides.length === 0)
      return [leftOut(measure, 'Left out: the study names no sides (`sides:` in study.yaml).')]
    const readings = measure.readingsOf(ground)
    const detail = measure.detailOf?.(ground) ?? {}
    if (readings.length === 0 && !Object.values(detail).some((own) => own.length > 0)) return []
    return [{ ...contrast(measure, readings, input), ...detail }]
  })
}

function groundOf({ articles, claims, reuse, outletOf, sides }: FramingInput): FramingGround {
  const texts = independentTexts(articles, reuse, outletOf)
  const counted = claims.filter(({ article }) => texts.counts(article))
  return {
    frames: counted.filter((claim): claim is FrameClaim => claim.type === 'frame'),
    attributions: counted.filter((claim): claim is AttributionClaim => claim.type === 'attribution'),
    figures: counted.filter((claim): claim is FigureClaim => claim.type === 'figure'),
    sides,
    articles: articles.filter(({ id }) => texts.counts(id)).toSorted((a, b) => byText(a.id, b.id)),
    outletOf,
  }
}
