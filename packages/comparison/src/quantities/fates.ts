import type { FigureClaim, FigureKind } from '@parallax/model'
import type { Stretch } from '../text/sentences.ts'
import { familyOf, isConsequence, isWithoutFate } from './families.ts'

/** The sentence a claim stands in. */
type SentenceOf = (claim: FigureClaim) => Stretch & { index: number; text: string }

/**
 * What happened to people whom a claim counts without a kind of their own, where the sentence tells: the parts of a toll
 * share its fate ("24 killed: 14 dockers and six officers"), and so do those "among the dead". Kinds by claim id.
 */
export function fatesOf(figures: readonly FigureClaim[], sentenceOf: SentenceOf): Map<string, FigureKind> {
  const known = new Map(figures.map((claim) => [claim.id, claim]))
  const fates = new Map<string, FigureKind>()
  for (const own of Map.groupBy(figures, (claim) => `${claim.article}\n${claim.in}`).values()) {
    own.forEach((claim, index) => {
      if (!isWithoutFate(claim.kind) || claim.unit !== 'person') return
      const whole = known.get(claim.partOf ?? '')
      const fate =
        fateOfWhole(whole) ??
        amongThose(claim, sentenceOf(claim)) ??
        listed(claim, own.slice(Math.max(0, index - MOST_PARTS), index), sentenceOf)
      if (fate) fates.set(claim.id, fate)
    })
  }
  return fates
}

const MOST_PARTS = 6

function fateOfWhole(whole: FigureClaim | undefined): FigureKind | null {
  return whole && isConsequence(familyOf(whole.kind)) ? whole.kind : null
}

// "Two children are among the dead", "among the wounded were six officers". Own list.
const AMONG: readonly (readonly [RegExp, FigureKind])[] = [
  [/\bamong(?:st)? (?:the|those) (?:dead|killed|victims|fatalities)\b/i, 'killed'],
  [/\bamong(?:st)? (?:the|those) (?:injured|wounded|hurt)\b/i, 'injured'],
  [/\bamong(?:st)? (?:the|those) (?:missing|unaccounted)\b/i, 'missing'],
  [/\bamong(?:st)? (?:the|those) (?:detained|arrested|detainees)\b/i, 'detained'],
]

function amongThose(claim: FigureClaim, sentence: Stretch & { text: string }): FigureKind | null {
  const at = claim.start - sentence.start
  const around = sentence.text.slice(Math.max(0, at - 40), at + claim.quote.length + 60)
  return AMONG.find(([pattern]) => pattern.test(around))?.[1] ?? null
}

// What joins a toll to its parts: "24 people had been killed: 14 dockers", "58 hurt, among them 22 officers".
const PARTS_FOLLOW = /(?:: ?|\b(?:including|among them|of whom|of them)\b)[^:;.]{0,90}$/i

/** The nearest toll before the claim in its sentence, where what stands between says that its parts follow. */
function listed(claim: FigureClaim, before: readonly FigureClaim[], sentenceOf: SentenceOf): FigureKind | null {
  const sentence = sentenceOf(claim)
  const toll = before.findLast(
    ({ kind, start }) => isConsequence(familyOf(kind)) && !isWithoutFate(kind) && start >= sentence.start,
  )
  if (!toll || toll.end > claim.start) return null
  return PARTS_FOLLOW.test(sentence.text.slice(toll.end - sentence.start, claim.start - sentence.start))
    ? toll.kind
    : null
}
