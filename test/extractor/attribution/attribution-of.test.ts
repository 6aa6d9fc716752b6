import { describe, expect, it } from 'vitest'
import { attributionOf, extractAttributions } from '../../../packages/extractor/src/attribution/index.ts'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'

/** Who is said to stand behind the figure in the text. */
const sourceOf = (text: string, figure: string) => {
  const attributions = extractAttributions(analyzeText(text, english.tag), {
    language: english,
    article: 'a1',
    in: 'text',
  })
  const start = text.indexOf(figure)
  return attributionOf({ start, end: start + figure.length }, attributions)?.source ?? null
}

const CASES: readonly (readonly [text: string, figure: string, source: string | null])[] = [
  ['Police said 12 people were killed.', '12', 'Police'],
  ['At least 12 people were killed, police said.', '12', 'police'],
  ['At least 12 people were killed and 40 hurt, the ministry said.', '40', 'ministry'],
  ['According to the fire service, 300 homes burned.', '300', 'fire service'],
  ['Tax returns show they earned $2 million.', '$2 million', 'Tax returns'],
  ['The agency reported that the ministry said 12 people died.', '12', 'ministry'],
  ['Mayor Ana Ruiz visited the port. She said 300 homes burned.', '300', 'Ana Ruiz'],
  ['Ruiz said the fire was out. It burned 300 homes.', '300', null],
  ['The man accused of killing two people fled.', 'two', null],
  ['The company plans to cut 300 jobs.', '300', null],
  ['Twelve people died. Police said the road was closed.', 'Twelve', null],
  ['The union, which has 900 members, said talks had failed.', '900', null],
  ['The army confirmed 12 deaths.', '12', 'army'],
  ['“We have 24 dead,” said Dr. Dora Vale.', '24', 'Dora Vale'],
  ['The governor demanded $3 million.', '$3 million', null],
  ['The quake, which claimed the lives of 12 people, was felt in Portville.', '12', null],
  ['Her agent, Karl Lind, entered the talks hoping she could attract a 10-year deal.', '10', null],
  ['Residents hope that 300 homes can be saved.', '300', null],
  ['Tax returns list a second payment of $100,000.', '$100,000', 'Tax returns'],
  ['Mr. Lind listed a second payment of $100,000.', '$100,000', null],
  ['The ministry put the toll at 12.', '12', 'ministry'],
  ['The ministry put the boxes at the door of 12 homes.', '12', null],
  ['Various news reports pegged the offer to be as high as $184 million.', '$184 million', 'Various news reports'],
  ['A landslide hit a farm, killing one man, said the official who leads the search.', 'one', 'official'],
  ['Lind reported on his show on AM 570 that the team made an offer of $9 million.', '$9 million', 'Lind'],
  [
    'Lynch reported the team of owner John Vale, COO Karl Lind and coach Ana Ruiz offered $9 million.',
    '$9 million',
    'Lynch',
  ],
  ['Lind expressed concern about a contract of eight years.', 'eight', 'Lind'],
  ['Citing weak sales, the company said it would cut 300 jobs.', '300', 'company'],
  ['The jury convicted a man charged in a shooting at a firm that left two people wounded.', 'two', null],
]

describe('attributionOf', () => {
  it.each(CASES)('%s [%s] -> %s', (text, figure, source) => {
    expect(sourceOf(text, figure)).toBe(source)
  })

  it('carries the cue, the place of the source and the claim it comes from', () => {
    const text = 'Police said 12 people were killed.'
    const attributions = extractAttributions(analyzeText(text, english.tag), {
      language: english,
      article: 'a1',
      in: 'text',
    })
    expect(attributionOf({ start: 12, end: 14 }, attributions)).toEqual({
      source: 'Police',
      sourceType: 'security',
      cue: 'said',
      span: [0, 6],
      id: attributions[0]?.id,
    })
  })
})
