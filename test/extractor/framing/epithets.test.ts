import type { FrameClaim } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../../packages/extractor/src/index.ts'

function epithetsOf(text: string): string[] {
  const { claims } = extractClaims({ id: 'a1', outlet: 'o', title: '', text })
  return claims
    .filter((claim): claim is FrameClaim => claim.type === 'frame' && claim.measure === 'epithets')
    .map(({ value, about, sort }) => `${value} | ${about} | ${String(sort)}`)
}

const CASES: readonly (readonly [text: string, epithets: readonly string[]])[] = [
  ['The rebel-run health ministry said nine people died.', ['rebel-run | health ministry | control']],
  ['Nine people died, according to the Sudia-run health ministry.', ['sudia-run | health ministry | control']],
  ['The Norland-backed militia said it had left.', ['norland-backed | militia | backing']],
  ['The party-linked institute in Port Sud said prices rose.', ['party-linked | institute | tie']],
  ['The self-styled governor said the vote was held.', ['self-styled | governor | distance']],
  ['A so-called liberation council said it was ready.', ['so-called | liberation council | distance']],
  ['The health ministry said nine people died.', []],
  // An epithet on what is told is none on who tells it.
  ['The health ministry said the rebel-held town had fallen.', []],
  ['A 40-year-old well-known singer said she was home-schooled.', []],
]

describe('epithets', () => {
  it.each(CASES)('%s', (text, epithets) => expect(epithetsOf(text)).toEqual(epithets))
})
