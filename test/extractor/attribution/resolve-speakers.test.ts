import { describe, expect, it } from 'vitest'
import { extractAttributions } from '../../../packages/extractor/src/attribution/index.ts'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'

const read = (text: string) =>
  extractAttributions(analyzeText(text, english.tag), { language: english, article: 'a1', in: 'text' })

/** Whom the last attribution of the text resolves to, or its own words where it resolves to nobody. */
const speakerOf = (text: string) => {
  const claim = read(text).at(-1)
  return claim && (claim.speaker ?? claim.source)
}

const CASES: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'the subject of the sentence before': [
    ['“It is late,” Gov. Ana Ruiz said. Mayor Karl Lind agreed. “We must go,” he said.', 'Karl Lind'],
    ['Mayor Karl Lind lost to Gov. Ana Ruiz. Lind left early. “It rained,” he said.', 'Karl Lind'],
    [
      'President Lind spoke, Gov. Otto Vale said. The president chose not to touch the fund. “It is fine,” he said.',
      'Lind',
    ],
    ['“Go,” Gov. Ana Ruiz said. Mayor Karl Lind lashed out at what he called “a lie.”', 'Karl Lind'],
    ['In an interview with the Herald, Mayor Karl Lind was calm. “It rained,” he said.', 'Karl Lind'],
  ],
  'not whoever stands under a preposition, in a genitive or in a quotation': [
    ['“It is late,” Gov. Otto Ruiz said. For Mayor Karl Lind, it was bad. “We must go,” he said.', 'Otto Ruiz'],
    ['“It is late,” Gov. Otto Ruiz said. Mayor Karl Lind’s plan failed. “We must go,” he said.', 'Otto Ruiz'],
    ['“It is late,” Gov. Otto Ruiz said. “Mayor Karl Lind agreed. We must go,” he said.', 'Otto Ruiz'],
  ],
  'given names rule out a pronoun': [
    ['Mayor Ana Vale did not agree with Gov. Tim Lind. “He lost his town,” she said.', 'Ana Vale'],
    ['“It failed,” Gov. Tim Lind said. Mayor Ana Vale stayed away. “I was ill,” she said.', 'Ana Vale'],
    ['“It failed,” Mayor Ana Vale said. “It did not,” he said.', 'he'],
  ],
  'a text has an author': [
    ['Mayor Karl Lind left. His response: “It rained.”', 'Karl Lind'],
    ["Mayor Karl Lind spoke. Lind's letter said the road was shut.", 'Karl Lind'],
    ['Mayor Ana Vale said in a statement that it rained. “We go,” the statement said.', 'Ana Vale'],
    ['Mayor Ana Vale said it rained. “We go,” the statement said.', 'statement'],
    ["The ministry's letter said the road was shut.", "ministry's letter"],
  ],
  'a name varied by a role': [
    ['Otto Vale, a candidate, spoke. “It rained,” Vale said. “We go,” the Ruritania governor said.', 'Otto Vale'],
    ['A spokesman came. Senator Otto Vale left. “We go,” the spokesman said.', 'spokesman'],
    ['Senator Otto Vale left. “We go,” the doctor said.', 'doctor'],
  ],
  'words set off from who says them': [
    ['Mayor Karl Lind lashed out, writing:\n\nThe judge has shamed us all. She must go!\n\nIt rained.', 'Karl Lind'],
    ['Mayor Karl Lind tweeted: “I had to go.\n\nHe lied.\n\nThere was nothing to hide!”\n\nIt rained.', 'Karl Lind'],
    ['“It rained,” Mayor Karl Lind said in Portville, Calif. “It will rain.”', 'Karl Lind'],
  ],
  'a bracket closes an appositive': [
    ['Jane Vale, the director for Rep. Karl Lind (R-Fla.), wrote that the town was lost.', 'Jane Vale'],
  ],
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker)
  })
})

describe('what else it could have been', () => {
  it('keeps the voice before where a later subject is chosen', () => {
    const text = '“It is late,” Gov. Otto Ruiz said. Mayor Karl Lind agreed. “We must go,” he said.'
    expect(read(text).at(-1)?.alternatives).toEqual([
      { field: 'speaker', value: 'Otto Ruiz', rule: 'speaker-pronoun-spoken' },
    ])
  })
})
