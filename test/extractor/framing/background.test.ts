import type { FrameClaim } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../../packages/extractor/src/index.ts'

function frames(text: string, publishedAt: string | undefined = '2026-06-10') {
  const { claims } = extractClaims({ id: 'a1', outlet: 'o', title: '', text, publishedAt })
  return claims.filter((claim): claim is FrameClaim => claim.type === 'frame' && claim.measure === 'background')
}

const CASES: readonly (readonly [sentence: string, sort: string])[] = [
  ['The bridge was built in 1998.', 'past'],
  ['Three years ago the town was flooded.', 'past'],
  ['The two sides have fought for decades.', 'past'],
  ['The dam was opened in March 2012.', 'past'],
  ['The dam was opened on March 4.', 'past'],
  ['A law from the 1990s forbids it.', 'past'],
  ['The dam broke because of heavy rain.', 'cause'],
  ['The raid came in response to an ambush.', 'cause'],
  ['As a result, schools were closed.', 'consequence'],
  ['The flood led to a shortage of water.', 'consequence'],
  ['The dam broke on Tuesday.', 'present'],
  ['The dam broke on June 9.', 'present'],
  ['The talks will go on in July.', 'present'],
  ['The dam broke two days ago.', 'present'],
  ['Some 1998 people were counted.', 'present'],
  ['The council may march.', 'present'],
]

describe('background', () => {
  it.each(CASES)('%s', (sentence, sort) => expect(frames(sentence).map(({ value }) => value)).toEqual([sort]))

  it('counts the sentences that tell none of it in one reading', () => {
    const read = frames('The dam broke. It was built in 1998. People fled. Help came.')
    expect(read.map(({ value, quote, sentences }) => [value, quote, sentences])).toEqual([
      ['present', 'The dam broke.', 3],
      ['past', 'It was built in 1998.', undefined],
    ])
  })
  it('dates no year where the day of the text is not known', () => {
    expect(frames('The bridge was built in 1998.', '').map(({ value }) => value)).toEqual(['present'])
  })
})
