import { describe, expect, it } from 'vitest'
import { extractAttributions } from '../../../packages/extractor/src/attribution/index.ts'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'

const read = (text: string) =>
  extractAttributions(analyzeText(text, english.tag), { language: english, article: 'a1', in: 'text' })

/** The last source of the text: whom it resolves to (or its own words) and its type. */
const lastOf = (text: string) => {
  const claim = read(text).at(-1)
  return claim && [claim.speaker ?? claim.source, claim.sourceType]
}

const CASES: readonly (readonly [text: string, speaker: string, type: string])[] = [
  // Names, roles and titles told elsewhere in the article.
  ['Sen. Dora Vale spoke at noon. Vale said the bill was dead.', 'Dora Vale', 'official'],
  ['Dora Vale, a professor at Harbour University, came. Vale said prices rose.', 'Dora Vale', 'expert'],
  ['President Vale met the press. “I like it,” the president said.', 'Vale', 'official'],
  ['Gov. Ana Ruiz came. The governor said it was late.', 'Ana Ruiz', 'official'],
  ['Capt. Karl Lind led the search. Lind said the road was closed.', 'Karl Lind', 'security'],
  ['Dr. Dora Vale ran the ward. Vale said 12 people were treated.', 'Dora Vale', 'health_emergency'],
  ['Karl Lind, a spokesman for the Harbour Hospital, came. Lind said nobody died.', 'Karl Lind', 'health_emergency'],
  // Two people of one surname: nobody is chosen.
  ['Ana Vale, a nurse, met Karl Vale, a judge. Vale said it was late.', 'Vale', 'other'],
  // Pronouns.
  ['Ana Ruiz, 75, a retiree in Portville, supported Gov. Karl Lind. “I like him,” she said.', 'Ana Ruiz', 'witness'],
  ['“It shook,” the woman said. She said the roof fell.', 'woman', 'witness'],
  ['The doctor said 12 people were hurt. She said two had died.', 'doctor', 'health_emergency'],
  ['It rained. She said the roof fell.', 'She', 'other'],
  ['Lind left. “Ms. Vale has said that he lied,” Karl Lind said. “It is false,” he said.', 'Karl Lind', 'other'],
  ['Gov. Ana Ruiz spoke, according to The Hill. “It rained,” she said.', 'Ana Ruiz', 'official'],
  ['The aide, Ana Vale, 31, who lives in Portville, said the road was closed.', 'Ana Vale', 'official'],
  ['“It is false,” Ana Vale said about the report. It rained.', 'Ana Vale', 'other'],
  // Documents, rumours, shares of the polled.
  ['The report said 12 people died.', 'report', 'document'],
  ['One report said 12 people died.', 'One report', 'unnamed'],
  ['Unconfirmed reports said 12 people died.', 'Unconfirmed reports', 'unnamed'],
  ['One in four said the party was hostile.', 'four', 'witness'],
  ['Recent polling is showing that Vale has a lead.', 'Recent polling', 'document'],
  ['The Census denied any part in it.', 'Census', 'official'],
  // The scene.
  ['A gunman was arrested after a chase, authorities said.', 'authorities', 'security'],
  ['The bridge will close on Friday, authorities said.', 'authorities', 'official'],
  ['A gunman was arrested. Health authorities said two people were treated.', 'Health authorities', 'health_emergency'],
  // Ordinary people are named with age, trade and home; a workplace behind the trade makes it speech for the trade.
  ['Ana Ruiz, 34, a nurse from Portville, was asked too. Ruiz said prices rose.', 'Ana Ruiz', 'witness'],
  ['Ana Ruiz, 34, a nurse from Harbour Hospital, came. Ruiz said two died.', 'Ana Ruiz', 'health_emergency'],
  // What speakers say of themselves.
  ['“I love my patients,” Vale said.', 'Vale', 'health_emergency'],
  ['“Our officers came at once,” Ms. Vale said.', 'Vale', 'security'],
  ['“My client is innocent,” Vale said.', 'Vale', 'judicial'],
  ['“Our town is lost,” Vale said.', 'Vale', 'other'],
  ['Vale said our officers came late.', 'Vale', 'other'],
  ['“Our officers came late,” the mayor said.', 'mayor', 'official'],
  // To whom they speak.
  ['“It breaks my heart,” Vale tells the crowd.', 'Vale', 'official'],
  ['“It breaks my heart,” Vale tells a friend.', 'Vale', 'other'],
  // An appositive's role is not the phrase's own.
  [
    'Senator Otto Vale left. But the two Republicans, Karl Lind and Senator Ted Ruiz, questioned the vote.',
    'two Republicans',
    'official',
  ],
  ['According to recent polling, the candidate is leading.', 'recent polling', 'document'],
  // Organisations whose names hold another's word.
  ['General Electric said it would cut 300 jobs.', 'General Electric', 'company'],
  ['He wrote that the plan had failed.', 'He', 'media'],
]

describe('the type of a source', () => {
  it.each(CASES)('%s', (text, speaker, type) => {
    expect(lastOf(text)).toEqual([speaker, type])
  })

  it('says by which rules the speaker and the type were chosen', () => {
    expect(read('Police said the road was closed.')[0]?.rules).toEqual(['verb-clause', 'speaker-as-named', 'type-head'])
  })

  it('says that a pronoun is unresolved, and keeps it as it is', () => {
    const [claim] = read('She said the roof fell.')
    expect([claim?.source, claim?.speaker, claim?.rules]).toEqual([
      'She',
      undefined,
      ['verb-clause', 'speaker-unresolved'],
    ])
  })

  it('keeps what another rule would have answered', () => {
    const [claim] = read('A gunman was arrested after a chase, authorities said.')
    expect(claim?.alternatives).toEqual([{ field: 'sourceType', value: 'official', rule: 'type-vague-head' }])
  })
})
