import { readBare } from './agency/read-bare.ts'
import { readDeed } from './agency/read-deed.ts'
import { readHarm } from './agency/read-harm.ts'
import type { AgencyReading, AgencyRule } from './agency/reading.ts'
import { sceneOf } from './agency/scene.ts'
import type { FrameReading, FramedText, FramingMeasure } from './measure.ts'

/** Tried at every token in this order: a verb of harm takes in the words ("shot dead", "left 20 dead") that would be read alone. */
const RULES: readonly AgencyRule[] = [readHarm, readBare, readDeed]

/** Who is shown as the doer where people are killed, hurt or attacked. */
export const agency: FramingMeasure = {
  id: 'agency',
  title: 'Who acts in violence',
  definition:
    'Every clause that reports people being killed, dying, hurt or attacked, by its grammatical construction: `active` ' +
    '(an identified agent is the subject of the verb, or stands with the noun as possessor, modifier or with "by"), ' +
    '`passive_by` (passive with a by-phrase that names an agent), `instrument` (a thing, a weapon or an event acts), ' +
    '`agentless` (passive, participle or noun without an agent in the clause), `bare` (die, dead, death: no doing at all). ' +
    'The construction alone is read; cause and certainty are not (after Trew 1979 and van Leeuwen 2008).',
  denominator: 'clauses that report violence or death',
  read: (text) => readAgency(text),
}

function readAgency(text: FramedText): FrameReading[] {
  const readings: AgencyReading[] = []
  for (const unit of text.units) {
    const scene = sceneOf(text, unit)
    for (let at = unit.first; at < unit.last;) {
      const reading = firstReading(at)
      if (reading) readings.push(reading)
      at = Math.max(at + 1, reading?.last ?? 0)
    }

    function firstReading(at: number): AgencyReading | null {
      for (const rule of RULES) {
        const reading = rule(scene, at)
        if (reading) return reading
      }
      return null
    }
  }
  return readings.map(({ first, last, value, agent }) => ({
    start: text.analysis.tokens[first]?.start ?? 0,
    end: text.analysis.tokens[last - 1]?.end ?? 0,
    value,
    fields: { agent },
  }))
}
