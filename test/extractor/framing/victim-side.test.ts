import { describe, expect, it } from 'vitest'
import type { Side } from '@parallax/model'
import { extractFrames } from '../../../packages/extractor/src/framing/index.ts'
import { english } from '../../../packages/extractor/src/languages/en/index.ts'
import { analyzeText } from '../../../packages/extractor/src/text/analyze-text.ts'

const SIDES: readonly Side[] = [
  {
    id: 'north',
    name: 'Norland',
    demonyms: ['Norlander', 'Norlanders'],
    places: ['Norland', 'Northaven'],
    actors: ['Iron Guard'],
  },
  { id: 'south', name: 'Sudia', demonyms: ['Sudian', 'Sudians'], places: ['Sudia', 'Port Sud'], actors: ['Red Front'] },
]

const victims = (text: string, sides: readonly Side[] = SIDES, headline?: string) =>
  extractFrames(analyzeText(text, english.tag), {
    language: english,
    article: 'a1',
    in: 'text',
    attributions: [],
    sides,
    ...(headline !== undefined && { headline: analyzeText(headline, english.tag) }),
  })
    .filter(({ measure }) => measure === 'victim-side')
    .map(({ value, basis }) => [value, basis])

/** Several sides may be read at one place. */
const bySide = ([a]: readonly unknown[], [b]: readonly unknown[]) => String(a).localeCompare(String(b))

const CASES: readonly (readonly [text: string, readings: readonly (readonly [side: string, basis: string])[]])[] = [
  ['At least 12 Sudians were killed.', [['south', 'phrase']]],
  ['The blast killed 12 Sudians.', [['south', 'phrase']]],
  ['The deaths of nine Norlanders shook the town.', [['north', 'phrase']]],
  ['Sudian casualties rose.', [['south', 'phrase']]],
  ['Twelve people were killed in Port Sud.', [['south', 'place']]],
  ['Twelve people died in northern Norland.', [['north', 'place']]],
  ['Red Front gunmen killed 12 people.', [['north', 'agent']]],
  ['Twelve people were killed by the Iron Guard.', [['south', 'agent']]],
  [
    'Six Sudians were killed and 40 people injured.',
    [
      ['south', 'phrase'],
      ['south', 'sentence'],
    ],
  ],
  ['Norland mourns as the toll passes 100.', [['north', 'sentence']]],
  // Both sides in one sentence.
  [
    'At least 700 Norlanders and 500 Sudians have been killed.',
    [
      ['north', 'phrase'],
      ['south', 'phrase'],
    ],
  ],
  [
    'Hundreds have been killed in Norland and in Sudia.',
    [
      ['north', 'place'],
      ['south', 'place'],
    ],
  ],
  [
    'Thousands of people have been killed on both sides.',
    [
      ['north', 'phrase'],
      ['south', 'phrase'],
    ],
  ],
  // Whose deed it was, by preposition, possessive, pronoun and anaphora.
  ['The Red Front attack on Norland killed 30 people.', [['north', 'agent']]],
  ["Thirty people died in Norland's retaliatory campaign.", [['south', 'agent']]],
  ['Norland said it had killed three men.', [['south', 'agent']]],
  ['The Red Front launched rockets and the group killed nine people.', [['north', 'agent']]],
  ['Red Front gunmen stormed the town, killing 12 people.', [['north', 'agent']]],
  // What a side calls the other's armed people, and its own.
  ['The Norland army said three gunmen were killed.', [['south', 'speaker']]],
  ['The Norland army said three soldiers were killed.', [['north', 'speaker']]],
  ['Three terrorists killed overnight - Iron Guard', [['south', 'speaker']]],
  // Those who count their own.
  ['The Sudia health ministry said 13,000 people have been killed.', [['south', 'speaker']]],
  ['The ministry, which is run by the Red Front, said nine people died.', [['south', 'speaker']]],
  // Captives are not of the side that holds them.
  ['Hostages held by the Red Front were killed in Norlander airstrikes.', [['north', 'agent']]],
  ['The day ended with Sudians killed and captured.', [['south', 'phrase']]],
  // A deed aimed at a place tells of no victims by itself.
  ['The Iron Guard attacked Port Sud.', []],
  ['The bombardment of Port Sud went on.', []],
  ['Twelve people were killed.', []],
  ['The Red Front attack began at dawn.', []],
  ['Norland and Sudia signed a deal.', []],
]

describe('victim-side', () => {
  it.each(CASES)('%s', (text, readings) => {
    expect(victims(text).toSorted(bySide)).toEqual(readings.toSorted(bySide))
  })

  it.each([
    ['Sudian hospitals overwhelmed', 'Twelve people were killed.', 'south'],
    ['Red Front raid leaves town in ruins', 'She was shot dead.', 'north'],
    ['Norland mourns 40 Norlanders killed', 'Sixteen are believed dead.', 'north'],
  ])('reads from the headline "%s" what "%s" leaves open', (headline, text, side) => {
    expect(victims(text, SIDES, headline)).toEqual([[side, 'context']])
  })

  it('prefers what the sentence says to the headline', () => {
    expect(victims('Nine Norlanders died.', SIDES, 'Sudian hospitals overwhelmed')).toEqual([['north', 'phrase']])
  })

  it('lets a headline that names both sides decide nothing', () => {
    expect(victims('Nine people died.', SIDES, 'Norland and Sudia at war')).toEqual([])
  })

  it('reads whom a sentence leaves open from the sentence before', () => {
    expect(victims('Nine Norlanders died. Two more people were wounded.').map(([side]) => side)).toEqual([
      'north',
      'north',
    ])
  })

  it('infers no other side where there are three', () => {
    const third: Side = { id: 'east', name: 'Estia', demonyms: ['Estian'], places: ['Estia'], actors: [] }
    expect(victims('Red Front gunmen killed 12 people.', [...SIDES, third])).toEqual([])
  })

  it('reads nothing without sides', () => {
    expect(victims('At least 12 Sudians were killed.', [])).toEqual([])
  })
})
