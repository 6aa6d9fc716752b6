import { describe, expect, it } from 'vitest'
import { deedsOf } from '../../../packages/comparison/src/quantities/deeds.ts'

describe('deedsOf the things counted at #', () => {
  const cases: [string, string[]][] = [
    ['The flood damaged # houses on the quay.', ['harmed']],
    ['At least # houses were badly damaged in the flood.', ['harmed']],
    ['The wave flattened # sheds.', ['gone']],
    ['Some # bridges were totally destroyed, the mayor said.', ['gone']],
    ['Around # homes were damaged, including some which were flattened.', ['harmed']],
    ['The storm damaged or destroyed # boats.', ['harmed', 'gone']],
    ['The port has # cranes.', []],
    ['The flood destroyed the quay; # boats put to sea.', []],
    ['Crews brought # trucks. The bridge collapsed later.', []],
  ]
  it.each(cases)('%s', (sentence, expected) => {
    const [before = '', after = ''] = sentence.split('#')
    expect(deedsOf(before, after)).toEqual(expected)
  })
})
