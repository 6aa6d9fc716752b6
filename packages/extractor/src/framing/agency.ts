import { clausesOf } from './agency/clauses-of.ts'
import type { FrameReading, FramedText, FramingMeasure } from './measure.ts'

/**
 * Who is shown as the doer where people are killed, hurt or attacked: every clause that reports it, by its grammatical
 * construction: `active` (an identified agent is the subject of the verb, or stands with the noun as possessor, modifier
 * or with "by"), `passive_by` (passive with a by-phrase that names an agent), `instrument` (a thing, a weapon or an event
 * acts), `agentless` (passive, participle or noun without an agent in the clause), `bare` (die, dead, death: no doing at
 * all). The construction alone is read; cause and certainty are not (after Trew 1979 and van Leeuwen 2008). `agent` gives
 * the words that name the agent, or null.
 */
export const agency: FramingMeasure = {
  id: 'agency',
  read: (text) => readAgency(text),
}

function readAgency(text: FramedText): FrameReading[] {
  return text.units
    .flatMap((unit) => clausesOf(text, unit).clauses)
    .map(({ first, last, value, agent }) => ({
      start: text.analysis.tokens[first]?.start ?? 0,
      end: text.analysis.tokens[last - 1]?.end ?? 0,
      value,
      fields: { agent },
    }))
}
