import type { FrameClaim, Side } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../../packages/extractor/src/index.ts'

const SIDES: readonly Side[] = [
  { id: 'north', name: 'Norland', demonyms: ['Norlander', 'Norlanders'], places: ['Norland'], actors: ['Iron Guard'] },
  { id: 'south', name: 'Sudia', demonyms: ['Sudian', 'Sudians'], places: ['Sudia', 'Port Sud'], actors: ['Red Front'] },
]

/** The readings of victims' sides; `counted` is the words of the toll. */
function readingsOf(text: string) {
  const { claims } = extractClaims({ id: 'a1', outlet: 'o', title: '', text }, { sides: SIDES })
  const quotes = new Map(claims.map((claim) => [claim.id, 'quote' in claim ? claim.quote : ''] as const))
  return claims
    .filter((claim): claim is FrameClaim => claim.type === 'frame' && claim.measure === 'victim-side')
    .map(({ marks, wording, dead, quoted, toll }) => ({
      marks,
      wording,
      dead,
      quoted,
      counted: quotes.get(String(toll)),
    }))
}

const MARKS: readonly (readonly [text: string, marks: string | undefined])[] = [
  ['Twelve Sudians were killed.', undefined],
  ['At least 700 Norlanders and 500 Sudians have been killed.', undefined],
  ['Sudian teacher Mara Teel was killed.', 'name occupation'],
  ['A 12-year-old Sudian girl was killed.', 'child age'],
  ['Six Sudian children were killed.', 'child'],
  ['A Sudian mother was killed in Port Sud.', 'kin'],
  ['Two Sudian journalists were killed.', 'occupation'],
  ['Three Sudian soldiers were killed.', undefined],
  // A place is no name, nor is a side's organisation.
  ['Twelve people were killed in Port Sud.', undefined],
  ['Three Red Front gunmen were killed in Sudia.', undefined],
]

describe('marks of a person', () => {
  it.each(MARKS)('%s', (text, marks) => expect(readingsOf(text)[0]?.marks).toBe(marks))
})

const WORDINGS: readonly (readonly [text: string, wording: string | undefined])[] = [
  ['Twelve Sudians were massacred.', 'atrocity'],
  ['Twelve Sudians were murdered.', 'crime'],
  ['Twelve Sudians were killed.', 'killing'],
  ['Twelve Sudians died.', 'dying'],
  ['The deaths of nine Norlanders shook the town.', 'dying'],
  ['Twelve Sudians were wounded.', undefined],
]

describe('words for deaths', () => {
  it.each(WORDINGS)('%s', (text, wording) => {
    expect(readingsOf(text)[0]?.wording).toBe(wording)
    expect(readingsOf(text)[0]?.dead).toBe(wording === undefined ? undefined : true)
  })
  it('marks those in a quotation', () => {
    const quoted = readingsOf('“Twelve Sudians were massacred on the road,” the mayor said.')
    expect(quoted[0]).toMatchObject({ wording: 'atrocity', quoted: true })
    expect(readingsOf('The mayor said twelve Sudians were massacred.')[0]?.quoted).toBeUndefined()
  })
})

const TOLLS: readonly (readonly [text: string, toll: string | undefined])[] = [
  ['At least 1,300 Sudians have been killed.', 'At least 1,300'],
  ['The Sudian death toll rose to 1,300.', '1,300'],
  ['Sudians were killed.', undefined],
  ['Twelve Sudians were wounded.', undefined],
  // On both sides, the figure may be either's.
  ['Some 1,300 people have been killed on both sides.', undefined],
]

describe('tolls', () => {
  it.each(TOLLS)('%s', (text, toll) => expect(readingsOf(text)[0]?.counted).toBe(toll))
})
