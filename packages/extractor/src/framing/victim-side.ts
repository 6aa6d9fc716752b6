import { clausesOf, type ReadScene } from './agency/clauses-of.ts'
import { findSides } from './find-sides.ts'
import type { FrameReading, FramedText, FramingMeasure } from './measure.ts'
import { compileSides } from './sides-lexicon.ts'
import { castOf, type CastMember } from './victims/cast.ts'
import { expectationOf, type Expectation } from './victims/expectation.ts'
import { portrayalOf } from './victims/portrayal.ts'
import { victimsOf } from './victims/rules.ts'
import { tellsOfVictims, victimPhrase } from './victims/victim-phrase.ts'

/**
 * Whose dead and hurt are spoken of: for every clause that reports people killed, dying or hurt, the side of the study
 * that the victims belong to; a clause on both has two readings. `basis` says how it is known: `phrase` (the words for the
 * victims name the side), `place` (it happened at a place of the side), `agent` (of two sides the other one does it),
 * `speaker` (a side counts its own), `sentence` (a side is named near), `context` (sentences before or the headline tell).
 * Clauses without any of these are left out; without sides in the study nothing is read. How the victims are shown goes
 * with it as fields.
 */
export const victimSide: FramingMeasure = {
  id: 'victim-side',
  read: (text) => (text.sides.length === 0 ? [] : readVictims(text)),
}

function readVictims(text: FramedText): FrameReading[] {
  const headline = text.headline && readSentences({ ...text, ...text.headline }, { sides: [], actor: null })
  return readSentences(text, headline?.expectation ?? { sides: [], actor: null }).readings
}

/** The readings of a text's sentences, and what they lead to expect of the next one. */
function readSentences(text: FramedText, start: Expectation): { readings: FrameReading[]; expectation: Expectation } {
  const readings: FrameReading[] = []
  let expectation = start
  for (const unit of text.units) {
    const { scene, clauses } = clausesOf(text, unit)
    const cast = castOf(scene, findSides(text, unit), text.language.framing)
    const own = readSentence(text, { scene, clauses, cast, expectation })
    readings.push(...own)
    expectation = expectationOf({ cast, readings: own, sides: text.sides, before: expectation })
  }
  return { readings, expectation }
}

type Sentence = ReadScene & {
  readonly cast: readonly CastMember[]
  readonly expectation: Expectation
}

function readSentence(text: FramedText, { scene, clauses, cast, expectation }: Sentence): FrameReading[] {
  const { tokens } = text.analysis
  const words = compileSides(text.language.framing.sides)
  const readings: FrameReading[] = []
  let before: readonly string[] = []
  for (const clause of clauses) {
    if (!tellsOfVictims(scene, words, clause)) continue
    const phrase = victimPhrase(scene, clause)
    const found = victimsOf({
      scene,
      cast,
      clause,
      phrase,
      words,
      sides: text.sides,
      before,
      expected: expectation.sides,
      lastActor: expectation.actor,
    })
    if (!found) continue
    before = found.sides
    const start = tokens[clause.first]?.start ?? 0
    const end = tokens[clause.last - 1]?.end ?? 0
    const { toll, ...portrayal } = portrayalOf({ text, scene, clause, phrase, named: cast })
    // Of a clause on both sides the figure may be either's.
    const counted = found.sides.length === 1 && toll !== undefined && { toll }
    const fields = { basis: found.basis, ...portrayal, ...counted }
    for (const value of found.sides) readings.push({ start, end, value, fields })
  }
  return readings
}
